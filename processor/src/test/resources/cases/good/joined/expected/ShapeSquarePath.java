// Generated from Shape.Square by Vorm; change that class instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Shape.Square} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class ShapeSquarePath<E> extends CompositeToOne<E, Shape.Square, ShapeKey> {
    public final NumberColumn<Shape.Square, Double> width = new NumberColumn<>(ShapeSquarePath.this.path(), "width", SqlType.DOUBLE);

    protected ShapeSquarePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> ShapeSquareTable.SHAPE_SQUARE, step, nullable, alias -> ShapeSquareTable.SHAPE_SQUARE.as(alias));
    }
}
