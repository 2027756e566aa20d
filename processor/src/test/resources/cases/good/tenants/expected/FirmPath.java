// Generated from Firm by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Firm} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class FirmPath<E> extends ToOne<E, Firm, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Firm> name = new TextColumn<>(FirmPath.this.path(), "name", SqlType.TEXT);

    public FirmPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> FirmTable.FIRM, step, nullable, alias -> FirmTable.FIRM.as(alias));
        this.id = column;
    }
}
