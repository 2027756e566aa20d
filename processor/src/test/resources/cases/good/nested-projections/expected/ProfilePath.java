// Generated from Profile by Vorm; change that record instead.
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
 * A reference to {@link Profile} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ProfilePath<E> extends ToOne<E, Profile, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Profile> text = new TextColumn<>(ProfilePath.this.path(), "text", SqlType.TEXT);

    public ProfilePath(NumberColumn<E, Long> column, Property<E, Ref<Profile, Long>> property,
            String step, boolean nullable) {
        super(column, () -> ProfileTable.PROFILE, property, step, nullable, alias -> ProfileTable.PROFILE.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code user}.
     */
    public UserPath<Profile> user() {
        return new UserPath<>(new NumberColumn<>(ProfilePath.this.path(), "user_id", SqlType.BIGINT), null, "user", false);
    }
}
