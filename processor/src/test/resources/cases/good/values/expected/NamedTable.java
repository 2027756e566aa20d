// Generated from Named by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
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

    public final Column<Named, String> words = new Column<>(this, "words", SqlType.TSVECTOR);

    public final Column<Named, String> mac = new Column<>(this, "mac", NamedMapping.MAC_TYPE);

    public final ComparableColumn<Named, BitString> bits = new ComparableColumn<>(this, "bits", SqlType.VARBIT);

    public final ComparableColumn<Named, LocalDateTime> time = new ComparableColumn<>(this, "time", SqlType.TIMESTAMP);

    public final NumberColumn<Named, BigDecimal> price = new NumberColumn<>(this, "price", NamedMapping.PRICE_TYPE);

    public final Column<Named, List<String>> texts = new Column<>(this, "texts", NamedMapping.TEXTS_TYPE);

    public final Column<Named, List<Long>> numbers = new Column<>(this, "numbers", NamedMapping.NUMBERS_TYPE);

    public final ComparableColumn<Named, YearMonth> month = new ComparableColumn<>(this, "month", NamedMapping.MONTH_TYPE);

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
    public List<Column<Named, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Named> reader() {
        return NamedMapping::read;
    }
}
