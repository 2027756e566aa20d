// Generated from Plain by Vorm; change that type instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code plain} of {@link Plain} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainTable extends EntityTable<Plain> {
    public static final PlainTable PLAIN = new PlainTable("plain");

    private final TextColumn<Plain> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final OrderedColumn<Plain, Plain.Number> id = new OrderedColumn<>(this, "id", PlainOneMapping.ID_TYPE);

    public final TextExpression kind = PlainTable.this.kindColumn;

    private final List<Column<Plain, ?>> columns = List.of(id, kindColumn,
            new TextColumn<>(this, "text", SqlType.TEXT),
            new NumberColumn<>(this, "size", SqlType.INTEGER));

    private PlainTable(String alias) {
        super("", "plain", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PlainTable as(String alias) {
        return new PlainTable(alias);
    }

    @Override
    public List<Column<Plain, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "kind", "text", "size");
    }

    @Override
    public List<Column<Plain, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Plain> reader() {
        return PlainMapping::read;
    }

    @Override
    public EntityKeys<Plain, Plain.Number> keys() {
        return new EntityKeys<>(PlainMapping::key, PlainMapping::keysBinds);
    }
}
