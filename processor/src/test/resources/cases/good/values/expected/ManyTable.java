// Generated from Many by Vorm; change that class instead.
package values;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_lists} of {@link Many} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ManyTable extends EntityTable<Many> {
    public static final ManyTable MANY = new ManyTable("value_lists");

    public final NumberColumn<Many, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final Column<Many, List<String>> texts = new Column<>(this, "texts", ManyMapping.TEXTS_TYPE);

    public final Column<Many, Set<String>> codes = new Column<>(this, "codes", ManyMapping.CODES_TYPE);

    public final Column<Many, int[]> numbers = new Column<>(this, "numbers", SqlType.INTS);

    public final Column<Many, double[]> weights = new Column<>(this, "weights", SqlType.DOUBLES);

    public final Column<Many, BigDecimal[]> sums = new Column<>(this, "sums", ManyMapping.SUMS_TYPE);

    public final Column<Many, List<List<Integer>>> matrix = new Column<>(this, "matrix", ManyMapping.MATRIX_TYPE);

    public final Column<Many, List<Mood>> moods = new Column<>(this, "moods", ManyMapping.MOODS_TYPE);

    public final Column<Many, List<Level>> levels = new Column<>(this, "levels", ManyMapping.LEVELS_TYPE);

    public final Column<Many, List<Money>> prices = new Column<>(this, "prices", ManyMapping.PRICES_TYPE);

    public final Column<Many, List<CustomerId>> customers = new Column<>(this, "customers", ManyMapping.CUSTOMERS_TYPE);

    public final Column<Many, List<byte[]>> blobs = new Column<>(this, "blobs", ManyMapping.BLOBS_TYPE);

    public final Column<Many, List<Instant>> times = new Column<>(this, "times", ManyMapping.TIMES_TYPE);

    public final Column<Many, List<Duration>> durations = new Column<>(this, "durations", ManyMapping.DURATIONS_TYPE);

    private final List<Column<Many, ?>> columns = List.of(id, texts, codes, numbers, weights, sums,
            matrix, moods, levels, prices, customers, blobs, times, durations);

    private ManyTable(String alias) {
        super("", "value_lists", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ManyTable as(String alias) {
        return new ManyTable(alias);
    }

    @Override
    public List<Column<Many, ?>> columns() {
        return columns;
    }

    @Override
    public List<Column<Many, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Many> reader() {
        return ManyMapping::read;
    }
}
