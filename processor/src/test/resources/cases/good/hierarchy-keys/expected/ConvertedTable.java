// Generated from Converted by Vorm; change that type instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code converted} of {@link Converted} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedTable extends EntityTable<Converted> {
    public static final ConvertedTable CONVERTED = new ConvertedTable("converted");

    private final TextColumn<Converted> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final OrderedColumn<Converted, Locale> id = new OrderedColumn<>(this, "id", ConvertedOneMapping.ID_TYPE);

    public final TextExpression kind = ConvertedTable.this.kindColumn;

    private final List<Column<Converted, ?>> columns = List.of(id, kindColumn,
            new TextColumn<>(this, "own 2", SqlType.TEXT));

    private ConvertedTable(String alias) {
        super("", "converted", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT converted.id, converted.kind, converted_one.text AS \"own 2\" FROM converted LEFT JOIN converted_one ON converted_one.id = converted.id", "converted", "", Set.of()));
    }

    /**
     * The same table under another name in a query.
     */
    public ConvertedTable as(String alias) {
        return new ConvertedTable(alias);
    }

    @Override
    public List<Column<Converted, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "kind", "text");
    }

    @Override
    public List<Column<Converted, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Converted> reader() {
        return ConvertedMapping::read;
    }

    @Override
    public EntityKeys<Converted, Locale> keys() {
        return new EntityKeys<>(ConvertedMapping::key, ConvertedMapping::keysBinds);
    }
}
