// Generated from Visit.Call by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Visit.Call} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class VisitCallPath<E> extends CompositeToOne<E, Visit.Call, VisitKey> {
    protected VisitCallPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> VisitCallTable.VISIT_CALL, step, nullable, alias -> VisitCallTable.VISIT_CALL.as(alias));
    }
}
