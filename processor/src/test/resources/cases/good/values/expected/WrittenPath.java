// Generated from Written by Vorm; change that record instead.
package values;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Written} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class WrittenPath<E> extends ToOne<E, Written, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Written> text = new TextColumn<>(WrittenPath.this.path(), "text", SqlType.TEXT);

    public final TextColumn<Written> made = new TextColumn<>(WrittenPath.this.path(), "made", SqlType.TEXT);

    public final TextColumn<Written> first = new TextColumn<>(WrittenPath.this.path(), "first", SqlType.TEXT);

    public final NumberColumn<Written, Integer> never = new NumberColumn<>(WrittenPath.this.path(), "never", SqlType.INTEGER);

    public WrittenPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> WrittenTable.WRITTEN, step, nullable, alias -> WrittenTable.WRITTEN.as(alias));
        this.id = column;
    }
}
