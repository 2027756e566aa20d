// Generated from Tick by Vorm; change that class instead.
package keys;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Tick} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TickPath<E> extends ToOne<E, Tick, Integer> {
    public final NumberColumn<E, Integer> id;

    public final TimestampColumn<Tick, Instant> createdAt = new TimestampColumn<>(TickPath.this.path(), "created_at", SqlType.INSTANT);

    public TickPath(NumberColumn<E, Integer> column, String step, boolean nullable) {
        super(column, () -> TickTable.TICK, step, nullable, alias -> TickTable.TICK.as(alias));
        this.id = column;
    }
}
