// Generated from Event by Vorm; change that record instead.
package keys;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Event} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EventPath<E> extends ToOne<E, Event, Short> {
    public final NumberColumn<E, Short> id;

    public final TimestampColumn<Event, Instant> createdAt = new TimestampColumn<>(EventPath.this.path(), "created_at", SqlType.INSTANT);

    public EventPath(NumberColumn<E, Short> column, String step, boolean nullable) {
        super(column, () -> EventTable.EVENT, step, nullable, alias -> EventTable.EVENT.as(alias));
        this.id = column;
    }
}
