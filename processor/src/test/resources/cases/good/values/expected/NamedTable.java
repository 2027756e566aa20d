// Generated from Named by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.TsVectorColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.BitString;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_named} of {@link Named} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedTable extends EntityTable<Named> {
    public static final NamedTable NAMED = new NamedTable("value_named");

    public final NumberColumn<Named, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Named, Long> small = new NumberColumn<>(this, "small", NamedMapping.SMALL_TYPE);

    public final TextColumn<Named> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final Column<Named, String> xml = new Column<>(this, "xml", SqlType.XML);

    public final TsVectorColumn<Named> words = new TsVectorColumn<>(this, "words", SqlType.TSVECTOR);

    public final Column<Named, String> mac = new Column<>(this, "mac", NamedMapping.MAC_TYPE);

    public final ComparableColumn<Named, BitString> bits = new ComparableColumn<>(this, "bits", SqlType.VARBIT);

    public final TimestampColumn<Named, LocalDateTime> time = new TimestampColumn<>(this, "time", SqlType.TIMESTAMP);

    public final NumberColumn<Named, BigDecimal> price = new NumberColumn<>(this, "price", NamedMapping.PRICE_TYPE);

    public final ArrayColumn<Named, List<String>, String> texts = new ArrayColumn<>(this, "texts", NamedMapping.TEXTS_TYPE);

    public final ArrayColumn<Named, List<Long>, Long> numbers = new ArrayColumn<>(this, "numbers", NamedMapping.NUMBERS_TYPE);

    public final OrderedColumn<Named, YearMonth> month = new OrderedColumn<>(this, "month", NamedMapping.MONTH_TYPE);

    public final TextColumn<Named> name = new TextColumn<>(this, "name", SqlType.TEXT);

    private final List<Column<Named, ?>> columns = List.of(id, small, text, xml, words, mac, bits,
            time, price, texts, numbers, month, name);

    private NamedTable(String alias) {
        super("", "value_named", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public NamedTable as(String alias) {
        return new NamedTable(alias);
    }

    @Override
    public List<Column<Named, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "small", "text", "xml", "words", "mac", "bits", "time", "price",
                "texts", "numbers", "month", "name");
    }

    @Override
    public List<Column<Named, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Named> reader() {
        return NamedMapping::read;
    }

    @Override
    public EntityKeys<Named, Long> keys() {
        return new EntityKeys<>(NamedMapping::key, NamedMapping::keysBinds);
    }
}
