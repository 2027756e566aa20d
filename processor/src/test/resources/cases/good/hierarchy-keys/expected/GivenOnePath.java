// Generated from Given.One by Vorm; change that record instead.
package shop;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Given.One} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class GivenOnePath<E> extends CompositeToOne<E, Given.One, GivenKey> {
    public final OrderedColumn<Given.One, Plain.Number> other = new OrderedColumn<>(GivenOnePath.this.path(), "other", GivenOneMapping.OTHER_TYPE);

    protected GivenOnePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> GivenOneTable.GIVEN_ONE, step, nullable, alias -> GivenOneTable.GIVEN_ONE.as(alias));
    }
}
