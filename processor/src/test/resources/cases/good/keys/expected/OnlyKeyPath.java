// Generated from OnlyKey by Vorm; change that record instead.
package keys;

import dev.vorm.query.DateColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link OnlyKey} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyKeyPath<E> extends ToOne<E, OnlyKey, LocalDate> {
    public final DateColumn<E> day;

    public OnlyKeyPath(DateColumn<E> column, String step, boolean nullable) {
        super(column, () -> OnlyKeyTable.ONLY_KEY, step, nullable, alias -> OnlyKeyTable.ONLY_KEY.as(alias));
        this.day = column;
    }
}
