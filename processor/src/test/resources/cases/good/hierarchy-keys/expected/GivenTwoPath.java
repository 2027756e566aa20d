// Generated from Given.Two by Vorm; change that record instead.
package shop;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Given.Two} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class GivenTwoPath<E> extends CompositeToOne<E, Given.Two, GivenKey> {
    public final OrderedColumn<Given.Two, Given.Batch> other = new OrderedColumn<>(GivenTwoPath.this.path(), "other", GivenTwoMapping.OTHER_TYPE);

    protected GivenTwoPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> GivenTwoTable.GIVEN_TWO, step, nullable, alias -> GivenTwoTable.GIVEN_TWO.as(alias));
    }
}
