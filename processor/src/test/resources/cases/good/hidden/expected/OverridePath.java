// Generated from Override by Vorm; change that class instead.
package hidden;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.lang.Long;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Override} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OverridePath<E> extends ToOne<E, Override, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Override> string = new TextColumn<>(OverridePath.this.path(), "string", SqlType.TEXT);

    public OverridePath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> OverrideTable.OVERRIDE, step, nullable, alias -> OverrideTable.OVERRIDE.as(alias));
        this.id = column;
    }
}
