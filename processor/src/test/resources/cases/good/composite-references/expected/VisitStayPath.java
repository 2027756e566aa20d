// Generated from Visit.Stay by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Visit.Stay} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class VisitStayPath<E> extends CompositeToOne<E, Visit.Stay, VisitKey> {
    public final NumberColumn<Visit.Stay, Integer> nights = new NumberColumn<>(VisitStayPath.this.path(), "nights", SqlType.INTEGER);

    protected VisitStayPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> VisitStayTable.VISIT_STAY, step, nullable, alias -> VisitStayTable.VISIT_STAY.as(alias));
    }
}
