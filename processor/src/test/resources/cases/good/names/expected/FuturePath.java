// Generated from Future by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Future} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FuturePath<E> extends ToOne<E, Future, String> {
    public final TextColumn<E> id;

    public final TextColumn<Future> maybe = new TextColumn<>(FuturePath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Future, Integer> version = new NumberColumn<>(FuturePath.this.path(), "version", SqlType.INTEGER);

    public FuturePath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> FutureTable.FUTURE, step, nullable, alias -> FutureTable.FUTURE.as(alias));
        this.id = column;
    }
}
