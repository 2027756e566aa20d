// Generated from Draft by Vorm; change that class instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Draft} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DraftPath<E> extends ToOne<E, Draft, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Draft> title = new TextColumn<>(DraftPath.this.path(), "title", SqlType.TEXT);

    public DraftPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DraftTable.DRAFT, step, nullable, alias -> DraftTable.DRAFT.as(alias));
        this.id = column;
    }
}
