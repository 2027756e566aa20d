// Generated from Shape.Square by Vorm; change that class instead.
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
 * The table {@code squares} of {@link Shape.Square} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeSquareTable extends EntityTable<Shape.Square> {
    public static final ShapeSquareTable SHAPE_SQUARE = new ShapeSquareTable("squares");

    public final NumberColumn<Shape.Square, Integer> sheet = new NumberColumn<>(this, "sheet", SqlType.INTEGER);

    public final NumberColumn<Shape.Square, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final NumberColumn<Shape.Square, Double> width = new NumberColumn<>(this, "width", SqlType.DOUBLE);

    private final List<Column<Shape.Square, ?>> columns = List.of(sheet, number, width);

    private ShapeSquareTable(String alias) {
        super("", "squares", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT shapes.sheet, shapes.number, squares.width FROM shapes JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number WHERE shapes.kind = 'square'", "shapes", "squares", Set.of("width")));
    }

    /**
     * The same table under another name in a query.
     */
    public ShapeSquareTable as(String alias) {
        return new ShapeSquareTable(alias);
    }

    @Override
    public List<Column<Shape.Square, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("sheet", "number", "width");
    }

    @Override
    public List<Column<Shape.Square, ?>> key() {
        return List.of(sheet, number);
    }

    @Override
    public RowReader<Shape.Square> reader() {
        return ShapeSquareMapping::read;
    }

    @Override
    public EntityKeys<Shape.Square, ShapeKey> keys() {
        return new EntityKeys<>(ShapeSquareMapping::key, ShapeSquareMapping::keysBinds);
    }
}
