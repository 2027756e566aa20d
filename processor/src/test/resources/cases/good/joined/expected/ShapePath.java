// Generated from Shape by Vorm; change that type instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Shape} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class ShapePath<E> extends CompositeToOne<E, Shape, ShapeKey> {
    public final TextExpression kind = new TextColumn<>(ShapePath.this.path(), "kind", SqlType.TEXT);

    protected ShapePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> ShapeTable.SHAPE, step, nullable, alias -> ShapeTable.SHAPE.as(alias));
    }
}
