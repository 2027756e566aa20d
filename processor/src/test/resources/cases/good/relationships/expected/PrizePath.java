// Generated from Prize by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Prize} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class PrizePath<E> extends CompositeToOne<E, Prize, PrizeKey> {
    protected PrizePath(Table<E> from, Property<E, Ref<Prize, PrizeKey>> property, String step,
            boolean nullable) {
        super(from, () -> PrizeTable.PRIZE, property, step, nullable, alias -> PrizeTable.PRIZE.as(alias));
    }
}
