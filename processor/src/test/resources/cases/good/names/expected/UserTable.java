// Generated from User by Vorm; change that record instead.
package names;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code user} of {@link User} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class UserTable extends EntityTable<User> {
    public static final UserTable USER = new UserTable("user");

    public final NumberColumn<User, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<User, Integer> row = new NumberColumn<>(this, "row", SqlType.INTEGER);

    public final NumberColumn<User, Integer> at = new NumberColumn<>(this, "at", SqlType.INTEGER);

    public final NumberColumn<User, Integer> size = new NumberColumn<>(this, "size", SqlType.INTEGER);

    public final NumberColumn<User, Integer> i = new NumberColumn<>(this, "i", SqlType.INTEGER);

    public final TextColumn<User> executor = new TextColumn<>(this, "executor", SqlType.TEXT);

    public final TextColumn<User> tuple = new TextColumn<>(this, "tuple", SqlType.TEXT);

    public final TextColumn<User> user = new TextColumn<>(this, "user", SqlType.TEXT);

    public final TextColumn<User> users = new TextColumn<>(this, "users", SqlType.TEXT);

    public final TextColumn<User> columns = new TextColumn<>(this, "columns", SqlType.TEXT);

    public final TextColumn<User> from = new TextColumn<>(this, "from", SqlType.TEXT);

    public final TextColumn<User> build = new TextColumn<>(this, "build", SqlType.TEXT);

    public final TextColumn<User> key = new TextColumn<>(this, "key", SqlType.TEXT);

    public final TextColumn<User> reader = new TextColumn<>(this, "reader", SqlType.TEXT);

    public final TextColumn<User> as = new TextColumn<>(this, "as", SqlType.TEXT);

    public final TextColumn<User> as2 = new TextColumn<>(this, "as2", SqlType.TEXT);

    public final TextColumn<User> mixed = new TextColumn<>(this, "Mixed Case", SqlType.TEXT);

    public final TextColumn<User> inputOrder = new TextColumn<>(this, "input_order", SqlType.TEXT);

    public final TextColumn<User> quoted = new TextColumn<>(this, "say \"hi\" */ @see <b> \\u000a $1 {", SqlType.TEXT);

    public final UserPath<User> order = new UserPath<>(new NumberColumn<>(this, "order_id", SqlType.BIGINT), "order", false);

    private final List<Column<User, ?>> columns2 = List.of(id, row, at, size, i, executor, tuple,
            user, users, columns, from, build, key, reader, as, as2, mixed, inputOrder, quoted,
            order.key());

    private UserTable(String alias) {
        super("", "user", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public UserTable as(String alias) {
        return new UserTable(alias);
    }

    @Override
    public List<Column<User, ?>> columns() {
        return columns2;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "row", "at", "size", "i", "executor", "tuple", "user", "users",
                "columns", "from", "build", "key", "reader", "as", "as2", "mixed", "inputOrder",
                "quoted", "order");
    }

    @Override
    public List<Column<User, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<User> reader() {
        return UserMapping::read;
    }
}
