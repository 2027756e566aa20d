// Generated from Shape by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code shapes} of {@link Shape} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ShapeTable extends EntityTable<Shape> {
    public static final ShapeTable SHAPE = new ShapeTable("shapes");

    private final TextColumn<Shape> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final NumberColumn<Shape, Integer> sheet = new NumberColumn<>(this, "sheet", SqlType.INTEGER);

    public final NumberColumn<Shape, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final TextExpression kind = ShapeTable.this.kindColumn;

    private final List<Column<Shape, ?>> columns = List.of(sheet, number, kindColumn,
            new NumberColumn<>(this, "own 3", SqlType.DOUBLE),
            new NumberColumn<>(this, "own 4", SqlType.DOUBLE));

    private ShapeTable(String alias) {
        super("", "shapes", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT shapes.sheet, shapes.number, shapes.kind, circles.radius AS \"own 3\", squares.width AS \"own 4\" FROM shapes LEFT JOIN circles ON circles.sheet = shapes.sheet AND circles.number = shapes.number LEFT JOIN squares ON squares.sheet = shapes.sheet AND squares.number = shapes.number", "shapes", "", Set.of()));
    }

    /**
     * The same table under another name in a query.
     */
    public ShapeTable as(String alias) {
        return new ShapeTable(alias);
    }

    @Override
    public List<Column<Shape, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("sheet", "number", "kind", "radius", "width");
    }

    @Override
    public List<Column<Shape, ?>> key() {
        return List.of(sheet, number);
    }

    @Override
    public RowReader<Shape> reader() {
        return ShapeMapping::read;
    }

    @Override
    public EntityKeys<Shape, ShapeKey> keys() {
        return new EntityKeys<>(ShapeMapping::key, ShapeMapping::keysBinds);
    }
}
