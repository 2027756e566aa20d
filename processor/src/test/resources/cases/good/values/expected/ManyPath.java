// Generated from Many by Vorm; change that class instead.
package values;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Many} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ManyPath<E> extends ToOne<E, Many, Long> {
    public final NumberColumn<E, Long> id;

    public final ArrayColumn<Many, List<String>, String> texts = new ArrayColumn<>(ManyPath.this.path(), "texts", ManyMapping.TEXTS_TYPE);

    public final ArrayColumn<Many, Set<String>, String> codes = new ArrayColumn<>(ManyPath.this.path(), "codes", ManyMapping.CODES_TYPE);

    public final ArrayColumn<Many, int[], Integer> numbers = new ArrayColumn<>(ManyPath.this.path(), "numbers", SqlType.INTS);

    public final ArrayColumn<Many, double[], Double> weights = new ArrayColumn<>(ManyPath.this.path(), "weights", SqlType.DOUBLES);

    public final ArrayColumn<Many, BigDecimal[], BigDecimal> sums = new ArrayColumn<>(ManyPath.this.path(), "sums", ManyMapping.SUMS_TYPE);

    public final Column<Many, List<List<Integer>>> matrix = new Column<>(ManyPath.this.path(), "matrix", ManyMapping.MATRIX_TYPE);

    public final ArrayColumn<Many, List<Mood>, Mood> moods = new ArrayColumn<>(ManyPath.this.path(), "moods", ManyMapping.MOODS_TYPE);

    public final ArrayColumn<Many, List<Level>, Level> levels = new ArrayColumn<>(ManyPath.this.path(), "levels", ManyMapping.LEVELS_TYPE);

    public final ArrayColumn<Many, List<Money>, Money> prices = new ArrayColumn<>(ManyPath.this.path(), "prices", ManyMapping.PRICES_TYPE);

    public final ArrayColumn<Many, List<CustomerId>, CustomerId> customers = new ArrayColumn<>(ManyPath.this.path(), "customers", ManyMapping.CUSTOMERS_TYPE);

    public final ArrayColumn<Many, List<byte[]>, byte[]> blobs = new ArrayColumn<>(ManyPath.this.path(), "blobs", ManyMapping.BLOBS_TYPE);

    public final ArrayColumn<Many, List<Instant>, Instant> times = new ArrayColumn<>(ManyPath.this.path(), "times", ManyMapping.TIMES_TYPE);

    public final ArrayColumn<Many, List<Duration>, Duration> durations = new ArrayColumn<>(ManyPath.this.path(), "durations", ManyMapping.DURATIONS_TYPE);

    public ManyPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ManyTable.MANY, step, nullable, alias -> ManyTable.MANY.as(alias));
        this.id = column;
    }
}
