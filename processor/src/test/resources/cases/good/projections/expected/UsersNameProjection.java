// Generated from Users.Name by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link Users.Name} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UsersNameProjection extends MappedProjection<Users.Name> {
    public static final UsersNameProjection USERS_NAME = new UsersNameProjection(UserTable.USER);

    private UsersNameProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                table.name));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public UsersNameProjection of(UserTable table) {
        return new UsersNameProjection(table);
    }

    @Override
    public RowReader<Users.Name> reader() {
        return UsersNameProjection::read;
    }

    /**
     * Reads {@link Users.Name}.
     */
    public static Users.Name read(Row row, int at) {
        return new Users.Name(required(row.getString(at), "Users.Name.name"));
    }
}
