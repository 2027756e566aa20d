// Generated from Many by Vorm; change that class instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
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

    public final ArrayColumn<Many, List<String>, String> texts = new ArrayColumn<>(this, "texts", ManyMapping.TEXTS_TYPE);

    public final ArrayColumn<Many, Set<String>, String> codes = new ArrayColumn<>(this, "codes", ManyMapping.CODES_TYPE);

    public final ArrayColumn<Many, int[], Integer> numbers = new ArrayColumn<>(this, "numbers", SqlType.INTS);

    public final ArrayColumn<Many, double[], Double> weights = new ArrayColumn<>(this, "weights", SqlType.DOUBLES);

    public final ArrayColumn<Many, BigDecimal[], BigDecimal> sums = new ArrayColumn<>(this, "sums", ManyMapping.SUMS_TYPE);

    public final Column<Many, List<List<Integer>>> matrix = new Column<>(this, "matrix", ManyMapping.MATRIX_TYPE);

    public final ArrayColumn<Many, List<Mood>, Mood> moods = new ArrayColumn<>(this, "moods", ManyMapping.MOODS_TYPE);

    public final ArrayColumn<Many, List<Level>, Level> levels = new ArrayColumn<>(this, "levels", ManyMapping.LEVELS_TYPE);

    public final ArrayColumn<Many, List<Money>, Money> prices = new ArrayColumn<>(this, "prices", ManyMapping.PRICES_TYPE);

    public final ArrayColumn<Many, List<CustomerId>, CustomerId> customers = new ArrayColumn<>(this, "customers", ManyMapping.CUSTOMERS_TYPE);

    public final ArrayColumn<Many, List<byte[]>, byte[]> blobs = new ArrayColumn<>(this, "blobs", ManyMapping.BLOBS_TYPE);

    public final ArrayColumn<Many, List<Instant>, Instant> times = new ArrayColumn<>(this, "times", ManyMapping.TIMES_TYPE);

    public final ArrayColumn<Many, List<Duration>, Duration> durations = new ArrayColumn<>(this, "durations", ManyMapping.DURATIONS_TYPE);

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
    public List<String> properties() {
        return List.of("id", "texts", "codes", "numbers", "weights", "sums", "matrix", "moods",
                "levels", "prices", "customers", "blobs", "times", "durations");
    }

    @Override
    public List<Column<Many, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Many> reader() {
        return ManyMapping::read;
    }

    @Override
    public EntityKeys<Many, Long> keys() {
        return new EntityKeys<>(ManyMapping::key, ManyMapping::keysBinds);
    }
}
