// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link User} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class UserPath<E> extends ToOne<E, User, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<User> name = new TextColumn<>(UserPath.this.path(), "name", SqlType.TEXT);

    public final TextColumn<User> bio = new TextColumn<>(UserPath.this.path(), "bio", SqlType.TEXT);

    public final NumberColumn<User, Integer> age = new NumberColumn<>(UserPath.this.path(), "age", SqlType.INTEGER);

    public final TextColumn<User> email = new TextColumn<>(UserPath.this.path(), "email", SqlType.TEXT.sensitive());

    public final ArrayColumn<User, List<String>, String> nicknames = new ArrayColumn<>(UserPath.this.path(), "nicknames", UserMapping.NICKNAMES_TYPE);

    public final OrderedColumn<User, User.Status> status = new OrderedColumn<>(UserPath.this.path(), "status", SqlType.enumText(User.Status.class));

    public final AddressColumns address = new AddressColumns();

    public final WorkColumns work = new WorkColumns();

    public final TextExpression loud = new TextColumn<>(UserPath.this.path(), "loud", SqlType.TEXT);

    public final NumberExpression<Integer> length = new NumberColumn<>(UserPath.this.path(), "length", SqlType.INTEGER, List.of("char_length(",
            "name)"));

    public final UserTable.SettingsColumn settings = new UserTable.SettingsColumn(UserPath.this.path(), "settings", UserMapping.SETTINGS_TYPE);

    public UserPath(NumberColumn<E, Long> column, Property<E, Ref<User, Long>> property,
            String step, boolean nullable) {
        super(column, () -> UserTable.USER, property, step, nullable, alias -> UserTable.USER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code boss}.
     */
    public UserPath<User> boss() {
        return new UserPath<>(new NumberColumn<>(UserPath.this.path(), "boss_id", SqlType.BIGINT), null, "boss", true);
    }

    /**
     * The columns of {@link User.Address}.
     */
    public final class AddressColumns {
        public final TextColumn<User> street = new TextColumn<>(UserPath.this.path(), "street", SqlType.TEXT);

        public final TextColumn<User> city = new TextColumn<>(UserPath.this.path(), "city", SqlType.TEXT);

        private AddressColumns() {
        }
    }

    /**
     * The columns of {@link User.Address}.
     */
    public final class WorkColumns {
        public final TextColumn<User> street = new TextColumn<>(UserPath.this.path(), "work_street", SqlType.TEXT);

        public final TextColumn<User> city = new TextColumn<>(UserPath.this.path(), "work_city", SqlType.TEXT);

        private WorkColumns() {
        }
    }
}
