// Generated from Tuple by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Tuple} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TuplePath<E> extends ToOne<E, Tuple, String> {
    public final TextColumn<E> id;

    public final TextColumn<Tuple> maybe = new TextColumn<>(TuplePath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Tuple, Integer> version = new NumberColumn<>(TuplePath.this.path(), "version", SqlType.INTEGER);

    public TuplePath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> TupleTable.TUPLE, step, nullable, alias -> TupleTable.TUPLE.as(alias));
        this.id = column;
    }
}
