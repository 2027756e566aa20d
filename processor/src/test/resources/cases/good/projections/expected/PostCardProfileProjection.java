// Generated from PostCard.Profile by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link PostCard.Profile} is of {@link User}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostCardProfileProjection extends MappedProjection<PostCard.Profile> {
    public static final PostCardProfileProjection POST_CARD_PROFILE = new PostCardProfileProjection(UserTable.USER);

    private PostCardProfileProjection(UserTable table) {
        super(table, List.<Expression<?>>of(
                table.id,
                table.name,
                table.boss.name,
                new Column<>(table, "quiet", SqlType.TEXT, List.of("lower(", "name)"))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public PostCardProfileProjection of(UserTable table) {
        return new PostCardProfileProjection(table);
    }

    @Override
    public RowReader<PostCard.Profile> reader() {
        return PostCardProfileProjection::read;
    }

    /**
     * Reads {@link PostCard.Profile}.
     */
    public static PostCard.Profile read(Row row, int at) {
        return new PostCard.Profile(
                required(row.getLong(at), "PostCard.Profile.id"),
                required(row.getString(at + 1), "PostCard.Profile.name"),
                readProfileBoss(row, at + 2),
                required(row.getString(at + 3), "PostCard.Profile.quiet"));
    }

    /**
     * Reads {@link Users.Name}.
     */
    private static Users. @Nullable Name readProfileBoss(Row row, int at) {
        return row.getValue(at) == null ? null : UsersNameProjection.read(row, at);
    }
}
