// Generated from Shape.Circle by Vorm; change that class instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Shape.Circle} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class ShapeCirclePath<E> extends CompositeToOne<E, Shape.Circle, ShapeKey> {
    public final NumberColumn<Shape.Circle, Double> radius = new NumberColumn<>(ShapeCirclePath.this.path(), "radius", SqlType.DOUBLE);

    protected ShapeCirclePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> ShapeCircleTable.SHAPE_CIRCLE, step, nullable, alias -> ShapeCircleTable.SHAPE_CIRCLE.as(alias));
    }
}
