// Generated from User by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
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
public final class UserPath<E> extends ToOne<E, User, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<User> name = new TextColumn<>(UserPath.this.path(), "name", SqlType.TEXT);

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
}
