// Generated from Line by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code lines} of {@link Line} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class LineTable extends EntityTable<Line> {
    public static final LineTable LINE = new LineTable("lines");

    public final PurchasePath<Line> purchase = new PurchasePath<>(new OrderedColumn<>(this, "purchase_id", LineMapping.PURCHASE_TYPE), "purchase", false);

    public final NumberColumn<Line, Integer> number = new NumberColumn<>(this, "no", SqlType.INTEGER);

    public final NumberColumn<Line, BigDecimal> price = new NumberColumn<>(this, "price", SqlType.NUMERIC);

    public final NumberColumn<Line, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Line, ?>> columns = List.of(purchase.key(), number, price, version);

    private LineTable(String alias) {
        super("", "lines", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public LineTable as(String alias) {
        return new LineTable(alias);
    }

    @Override
    public List<Column<Line, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("purchase", "number", "price", "version");
    }

    @Override
    public List<Column<Line, ?>> key() {
        return List.of(purchase.key(), number);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Line> reader() {
        return LineMapping::read;
    }
}
