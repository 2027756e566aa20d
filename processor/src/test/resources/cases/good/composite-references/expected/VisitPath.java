// Generated from Visit by Vorm; change that type instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Visit} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class VisitPath<E> extends CompositeToOne<E, Visit, VisitKey> {
    public final TextExpression kind = new TextColumn<>(VisitPath.this.path(), "kind", SqlType.TEXT);

    protected VisitPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> VisitTable.VISIT, step, nullable, alias -> VisitTable.VISIT.as(alias));
    }
}
