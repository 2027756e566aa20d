// Generated from Shape.Circle by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code circles} of {@link Shape.Circle} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeCircleTable extends EntityTable<Shape.Circle> {
    public static final ShapeCircleTable SHAPE_CIRCLE = new ShapeCircleTable("circles");

    public final NumberColumn<Shape.Circle, Integer> sheet = new NumberColumn<>(this, "sheet", SqlType.INTEGER);

    public final NumberColumn<Shape.Circle, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final NumberColumn<Shape.Circle, Double> radius = new NumberColumn<>(this, "radius", SqlType.DOUBLE);

    private final List<Column<Shape.Circle, ?>> columns = List.of(sheet, number, radius);

    private ShapeCircleTable(String alias) {
        super("", "circles", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT shapes.sheet, shapes.number, circles.radius FROM shapes JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number WHERE shapes.kind = 'circle'", "shapes", "circles", Set.of("radius")));
    }

    /**
     * The same table under another name in a query.
     */
    public ShapeCircleTable as(String alias) {
        return new ShapeCircleTable(alias);
    }

    @Override
    public List<Column<Shape.Circle, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("sheet", "number", "radius");
    }

    @Override
    public List<Column<Shape.Circle, ?>> key() {
        return List.of(sheet, number);
    }

    @Override
    public RowReader<Shape.Circle> reader() {
        return ShapeCircleMapping::read;
    }

    @Override
    public EntityKeys<Shape.Circle, ShapeKey> keys() {
        return new EntityKeys<>(ShapeCircleMapping::key, ShapeCircleMapping::keysBinds);
    }
}
