// Generated from User by Vorm; change that record instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link User} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class UserPath<E> extends ToOne<E, User, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<User, Integer> row = new NumberColumn<>(UserPath.this.path(), "row", SqlType.INTEGER);

    public final NumberColumn<User, Integer> at = new NumberColumn<>(UserPath.this.path(), "at", SqlType.INTEGER);

    public final NumberColumn<User, Integer> size = new NumberColumn<>(UserPath.this.path(), "size", SqlType.INTEGER);

    public final NumberColumn<User, Integer> i = new NumberColumn<>(UserPath.this.path(), "i", SqlType.INTEGER);

    public final TextColumn<User> executor = new TextColumn<>(UserPath.this.path(), "executor", SqlType.TEXT);

    public final TextColumn<User> tuple = new TextColumn<>(UserPath.this.path(), "tuple", SqlType.TEXT);

    public final TextColumn<User> user = new TextColumn<>(UserPath.this.path(), "user", SqlType.TEXT);

    public final TextColumn<User> users = new TextColumn<>(UserPath.this.path(), "users", SqlType.TEXT);

    public final TextColumn<User> columns = new TextColumn<>(UserPath.this.path(), "columns", SqlType.TEXT);

    public final TextColumn<User> from = new TextColumn<>(UserPath.this.path(), "from", SqlType.TEXT);

    public final TextColumn<User> build = new TextColumn<>(UserPath.this.path(), "build", SqlType.TEXT);

    public final TextColumn<User> key = new TextColumn<>(UserPath.this.path(), "key", SqlType.TEXT);

    public final TextColumn<User> reader = new TextColumn<>(UserPath.this.path(), "reader", SqlType.TEXT);

    public final TextColumn<User> as = new TextColumn<>(UserPath.this.path(), "as", SqlType.TEXT);

    public final TextColumn<User> as2 = new TextColumn<>(UserPath.this.path(), "as2", SqlType.TEXT);

    public final TextColumn<User> mixed = new TextColumn<>(UserPath.this.path(), "Mixed Case", SqlType.TEXT);

    public final TextColumn<User> inputOrder = new TextColumn<>(UserPath.this.path(), "input_order", SqlType.TEXT);

    public final TextColumn<User> quoted = new TextColumn<>(UserPath.this.path(), "say \"hi\" */ @see <b> \\u000a $1 {", SqlType.TEXT);

    public UserPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> UserTable.USER, step, nullable, alias -> UserTable.USER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code order}.
     */
    public UserPath<User> order() {
        return new UserPath<>(new NumberColumn<>(UserPath.this.path(), "order_id", SqlType.BIGINT), "order", false);
    }
}
