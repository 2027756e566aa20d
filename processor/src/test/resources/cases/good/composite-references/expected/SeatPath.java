// Generated from Seat by Vorm; change that class instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Seat} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class SeatPath<E> extends CompositeToOne<E, Seat, SeatNo> {
    public final BooleanColumn<Seat> broken = new BooleanColumn<>(SeatPath.this.path(), "broken", SqlType.BOOLEAN);

    protected SeatPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> SeatTable.SEAT, step, nullable, alias -> SeatTable.SEAT.as(alias));
    }
}
