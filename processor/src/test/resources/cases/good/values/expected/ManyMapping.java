// Generated from Many by Vorm; change that class instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.PgTypes;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Many} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ManyMapping {
    static final SqlType<List<String>> TEXTS_TYPE = SqlType.TEXT.list();

    static final SqlType<Set<String>> CODES_TYPE = SqlType.TEXT.set().named("varchar[]");

    static final SqlType<BigDecimal[]> SUMS_TYPE = SqlType.NUMERIC.array(BigDecimal[]::new);

    static final SqlType<List<List<Integer>>> MATRIX_TYPE = SqlType.INTEGER.list().list();

    static final SqlType<List<Mood>> MOODS_TYPE = SqlType.enumText(Mood.class, constant -> switch (constant) {
        case HAPPY -> "very happy";
        case SAD -> "SAD";
    }).list();

    static final SqlType<List<Level>> LEVELS_TYPE = SqlType.pgEnum(Level.class, "\"value level\"", constant -> switch (constant) {
        case LOW -> "LOW";
        case HIGH -> "it's high";
        case OTHER -> "OTHER";
    }, Level.OTHER).list();

    static final SqlType<List<Money>> PRICES_TYPE = SqlType.NUMERIC.mapped(Money.class, new MoneyConverter()).list();

    static final SqlType<List<CustomerId>> CUSTOMERS_TYPE = SqlType.BIGINT.mapped(CustomerId.class, CustomerId::value, CustomerId::new).list();

    static final SqlType<List<byte[]>> BLOBS_TYPE = PgTypes.BYTEA.list();

    static final SqlType<List<Instant>> TIMES_TYPE = SqlType.INSTANT.list();

    static final SqlType<List<Duration>> DURATIONS_TYPE = SqlType.DURATION.list();

    private ManyMapping() {
    }

    /**
     * Reads id, texts, codes, numbers, weights, sums, matrix, moods, levels, prices, customers, blobs, times, durations.
     */
    public static Many read(Row row, int at) {
        Many many = new Many();
        many.id = required(row.getLong(at), "Many.id");
        many.texts = required(Values.decode(TEXTS_TYPE, row.getString(at + 1), "Many.texts"), "Many.texts");
        many.codes = required(Values.decode(CODES_TYPE, row.getString(at + 2), "Many.codes"), "Many.codes");
        many.numbers = required(Values.decode(SqlType.INTS, row.getString(at + 3), "Many.numbers"), "Many.numbers");
        many.weights = Values.decode(SqlType.DOUBLES, row.getString(at + 4), "Many.weights");
        many.sums = required(Values.decode(SUMS_TYPE, row.getString(at + 5), "Many.sums"), "Many.sums");
        many.matrix = required(Values.decode(MATRIX_TYPE, row.getString(at + 6), "Many.matrix"), "Many.matrix");
        many.moods = required(Values.decode(MOODS_TYPE, row.getString(at + 7), "Many.moods"), "Many.moods");
        many.levels = required(Values.decode(LEVELS_TYPE, row.getString(at + 8), "Many.levels"), "Many.levels");
        many.prices = required(Values.decode(PRICES_TYPE, row.getString(at + 9), "Many.prices"), "Many.prices");
        many.customers = required(Values.decode(CUSTOMERS_TYPE, row.getString(at + 10), "Many.customers"), "Many.customers");
        many.blobs = required(Values.decode(BLOBS_TYPE, row.getString(at + 11), "Many.blobs"), "Many.blobs");
        many.times = Optional.ofNullable(Values.decode(TIMES_TYPE, row.getString(at + 12), "Many.times"));
        many.durations = Values.decode(DURATIONS_TYPE, row.getString(at + 13), "Many.durations");
        return many;
    }

    static Long key(Many many) {
        return many.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Many.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Many.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Many many) {
        Binds.unset(many.id, "Many.id");
        return Binds.of(
                Binds.encode(TEXTS_TYPE, many.texts, "Many.texts"),
                Binds.encode(CODES_TYPE, many.codes, "Many.codes"),
                Binds.encode(SqlType.INTS, many.numbers, "Many.numbers"),
                Binds.encode(SqlType.DOUBLES, many.weights, "Many.weights"),
                Binds.encode(SUMS_TYPE, many.sums, "Many.sums"),
                Binds.encode(MATRIX_TYPE, many.matrix, "Many.matrix"),
                Binds.encode(MOODS_TYPE, many.moods, "Many.moods"),
                Binds.encode(LEVELS_TYPE, many.levels, "Many.levels"),
                Binds.encode(PRICES_TYPE, many.prices, "Many.prices"),
                Binds.encode(CUSTOMERS_TYPE, many.customers, "Many.customers"),
                Binds.encode(BLOBS_TYPE, many.blobs, "Many.blobs"),
                Binds.encode(TIMES_TYPE, Binds.optional(many.times), "Many.times"),
                Binds.encode(DURATIONS_TYPE, many.durations, "Many.durations"));
    }

    static Tuple insertAllBinds(List<? extends Many> manies) {
        int size = manies.size();
        Object[] texts = TEXTS_TYPE.newArray(size);
        Object[] codes = CODES_TYPE.newArray(size);
        Object[] numbers = SqlType.INTS.newArray(size);
        Object[] weights = SqlType.DOUBLES.newArray(size);
        Object[] sums = SUMS_TYPE.newArray(size);
        Object[] matrix = MATRIX_TYPE.newArray(size);
        Object[] moods = MOODS_TYPE.newArray(size);
        Object[] levels = LEVELS_TYPE.newArray(size);
        Object[] prices = PRICES_TYPE.newArray(size);
        Object[] customers = CUSTOMERS_TYPE.newArray(size);
        Object[] blobs = BLOBS_TYPE.newArray(size);
        Object[] times = TIMES_TYPE.newArray(size);
        Object[] durations = DURATIONS_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Many many = manies.get(i);
            Binds.unset(many.id, "Many.id");
            texts[i] = Binds.encode(TEXTS_TYPE, many.texts, "Many.texts");
            codes[i] = Binds.encode(CODES_TYPE, many.codes, "Many.codes");
            numbers[i] = Binds.encode(SqlType.INTS, many.numbers, "Many.numbers");
            weights[i] = Binds.encode(SqlType.DOUBLES, many.weights, "Many.weights");
            sums[i] = Binds.encode(SUMS_TYPE, many.sums, "Many.sums");
            matrix[i] = Binds.encode(MATRIX_TYPE, many.matrix, "Many.matrix");
            moods[i] = Binds.encode(MOODS_TYPE, many.moods, "Many.moods");
            levels[i] = Binds.encode(LEVELS_TYPE, many.levels, "Many.levels");
            prices[i] = Binds.encode(PRICES_TYPE, many.prices, "Many.prices");
            customers[i] = Binds.encode(CUSTOMERS_TYPE, many.customers, "Many.customers");
            blobs[i] = Binds.encode(BLOBS_TYPE, many.blobs, "Many.blobs");
            times[i] = Binds.encode(TIMES_TYPE, Binds.optional(many.times), "Many.times");
            durations[i] = Binds.encode(DURATIONS_TYPE, many.durations, "Many.durations");
        }
        return Binds.ofArrays(texts, codes, numbers, weights, sums, matrix, moods, levels, prices,
                customers, blobs, times, durations);
    }

    /**
     * The many with what an insert generated: id.
     */
    static Many inserted(Many many, Row row, int at) {
        many.id = required(row.getLong(at), "Many.id");
        return many;
    }

    static Tuple updateBinds(Many many) {
        return Binds.of(
                Binds.key(many.id, "Many.id"),
                Binds.encode(TEXTS_TYPE, many.texts, "Many.texts"),
                Binds.encode(CODES_TYPE, many.codes, "Many.codes"),
                Binds.encode(SqlType.INTS, many.numbers, "Many.numbers"),
                Binds.encode(SqlType.DOUBLES, many.weights, "Many.weights"),
                Binds.encode(SUMS_TYPE, many.sums, "Many.sums"),
                Binds.encode(MATRIX_TYPE, many.matrix, "Many.matrix"),
                Binds.encode(MOODS_TYPE, many.moods, "Many.moods"),
                Binds.encode(LEVELS_TYPE, many.levels, "Many.levels"),
                Binds.encode(PRICES_TYPE, many.prices, "Many.prices"),
                Binds.encode(CUSTOMERS_TYPE, many.customers, "Many.customers"),
                Binds.encode(BLOBS_TYPE, many.blobs, "Many.blobs"),
                Binds.encode(TIMES_TYPE, Binds.optional(many.times), "Many.times"),
                Binds.encode(DURATIONS_TYPE, many.durations, "Many.durations"));
    }

    /**
     * The many as it is: an update generates nothing.
     */
    static Many updated(Many many, Row row, int at) {
        return many;
    }

    static Tuple deleteBinds(Many many) {
        return Binds.of(Binds.key(many.id, "Many.id"));
    }
}
