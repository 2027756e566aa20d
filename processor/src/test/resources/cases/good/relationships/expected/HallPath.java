// Generated from Hall by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Hall} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class HallPath<E> extends CompositeToOne<E, Hall, VenueKey> {
    protected HallPath(Table<E> from, Property<E, Ref<Hall, VenueKey>> property, String step,
            boolean nullable) {
        super(from, () -> HallTable.HALL, property, step, nullable, alias -> HallTable.HALL.as(alias));
    }
}
