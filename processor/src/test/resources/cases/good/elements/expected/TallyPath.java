// Generated from Tally by Vorm; change that class instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Tally} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TallyPath<E> extends ToOne<E, Tally, Long> {
    public final NumberColumn<E, Long> id;

    public final TimestampColumn<Tally, Instant> createdAt = new TimestampColumn<>(TallyPath.this.path(), "created_at", SqlType.INSTANT);

    public TallyPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TallyTable.TALLY, step, nullable, alias -> TallyTable.TALLY.as(alias));
        this.id = column;
    }
}
