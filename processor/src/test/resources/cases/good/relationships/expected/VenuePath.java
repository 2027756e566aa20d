// Generated from Venue by Vorm; change that type instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Venue} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class VenuePath<E> extends CompositeToOne<E, Venue, VenueKey> {
    public final TextExpression kind = new TextColumn<>(VenuePath.this.path(), "kind", SqlType.TEXT);

    protected VenuePath(Table<E> from, Property<E, Ref<Venue, VenueKey>> property, String step,
            boolean nullable) {
        super(from, () -> VenueTable.VENUE, property, step, nullable, alias -> VenueTable.VENUE.as(alias));
    }
}
