// Generated from Given by Vorm; change that type instead.
package shop;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Given} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class GivenPath<E> extends CompositeToOne<E, Given, GivenKey> {
    public final TextExpression kind = new TextColumn<>(GivenPath.this.path(), "kind", SqlType.TEXT);

    protected GivenPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> GivenTable.GIVEN, step, nullable, alias -> GivenTable.GIVEN.as(alias));
    }
}
