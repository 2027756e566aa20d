// Generated from Counted by Vorm; change that class instead.
package keys;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Counted} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CountedPath<E> extends ToOne<E, Counted, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Counted, Long> version = new NumberColumn<>(CountedPath.this.path(), "version", SqlType.BIGINT);

    public final TextColumn<Counted> name = new TextColumn<>(CountedPath.this.path(), "name", SqlType.TEXT);

    public CountedPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> CountedTable.COUNTED, step, nullable, alias -> CountedTable.COUNTED.as(alias));
        this.id = column;
    }
}
