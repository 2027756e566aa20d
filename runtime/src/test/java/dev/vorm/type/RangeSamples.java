package dev.vorm.type;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ranges, and sets of them. */
final class RangeSamples {
    private static final String PARTS =
            "isempty(%1$s), lower_inc(%1$s), upper_inc(%1$s), lower(%1$s)::text, upper(%1$s)::text";

    private RangeSamples() {}

    static Stream<TypeSample<?>> all() {
        Arbitrary<Integer> ints = Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 9), Arbitraries.integers().lessOrEqual(Integer.MAX_VALUE - 1));
        Arbitrary<Long> longs = Arbitraries.oneOf(
                Arbitraries.longs().between(-9, 9), Arbitraries.longs().lessOrEqual(Long.MAX_VALUE - 1));
        Arbitrary<BigDecimal> decimals = Arbitraries.bigIntegers().map(value -> new BigDecimal(value, 3));
        Arbitrary<LocalDate> dates = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 100_000).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
        Arbitrary<LocalDateTime> timestamps = TimeSamples.localDateTimes()
                .map(value -> value.equals(LocalDateTime.MAX) ? value : value.truncatedTo(ChronoUnit.MICROS));
        Arbitrary<Instant> instants = TimeSamples.instants()
                .map(value -> value.equals(Instant.MAX) ? value : value.truncatedTo(ChronoUnit.MICROS));
        UnaryOperator<Range<Integer>> intForm = range -> discrete(range, value -> value + 1);
        UnaryOperator<Range<Long>> longForm = range -> discrete(range, value -> value + 1);
        UnaryOperator<Range<LocalDate>> dateForm = range -> discrete(
                range, value -> value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN) ? value : value.plusDays(1));
        return Stream.of(
                range(SqlType.INT4RANGE, ints, intForm, Object::toString),
                range(SqlType.INT8RANGE, longs, longForm, Object::toString),
                range(SqlType.NUMRANGE, decimals, range -> range, BigDecimal::toPlainString),
                range(SqlType.DATERANGE, dates, dateForm, DateTimeText::write),
                range(
                        SqlType.TSRANGE,
                        timestamps,
                        range -> range,
                        value -> TimeSamples.shortest(DateTimeText.write(value))),
                range(
                        SqlType.TSTZRANGE,
                        instants,
                        range -> range,
                        value -> TimeSamples.shortest(DateTimeText.write(value))),
                multiRange(SqlType.INT4MULTIRANGE, ints, intForm),
                multiRange(SqlType.INT8MULTIRANGE, longs, longForm),
                multiRange(SqlType.NUMMULTIRANGE, decimals, range -> range),
                multiRange(SqlType.DATEMULTIRANGE, dates, dateForm),
                multiRange(SqlType.TSMULTIRANGE, timestamps, range -> range),
                multiRange(SqlType.TSTZMULTIRANGE, instants, range -> range));
    }

    private static <T extends Comparable<? super T>> Arbitrary<Range<T>> ranges(Arbitrary<T> bounds) {
        return Combinators.combine(
                        bounds.injectNull(0.2),
                        bounds.injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((one, other, lowerInclusive, upperInclusive) ->
                        one != null && other != null && one.compareTo(other) > 0
                                ? Range.of(other, lowerInclusive, one, upperInclusive)
                                : Range.of(one, lowerInclusive, other, upperInclusive));
    }

    private static <T extends Comparable<? super T>> Range<T> discrete(Range<T> range, UnaryOperator<T> next) {
        if (range.isEmpty()) {
            return range;
        }
        T lower = range.lower();
        T upper = range.upper();
        boolean infinite = lower instanceof LocalDate && (lower.equals(LocalDate.MIN) || lower.equals(LocalDate.MAX));
        boolean upperInfinite =
                upper instanceof LocalDate && (upper.equals(LocalDate.MIN) || upper.equals(LocalDate.MAX));
        T first = lower == null || range.lowerInclusive() || infinite ? lower : next.apply(lower);
        T end = upper == null || !range.upperInclusive() || upperInfinite ? upper : next.apply(upper);
        boolean firstIn = lower != null && (!infinite || range.lowerInclusive());
        boolean endIn = upperInfinite && range.upperInclusive();
        return first != null && end != null && first.compareTo(end) > 0
                ? Range.empty()
                : Range.of(first, firstIn, end, endIn);
    }

    private static <T extends Comparable<? super T>> TypeSample<Range<T>> range(
            SqlType<Range<T>> type, Arbitrary<T> bounds, UnaryOperator<Range<T>> form, Function<T, String> text) {
        return TypeSample.of(type.name(), type, ranges(bounds), RangeSamples::parts)
                .by(PARTS)
                .comingBackAs(form)
                .seenAs(range -> range.isEmpty() + " " + range.lowerInclusive() + " " + range.upperInclusive() + " "
                        + (range.lower() == null ? null : text.apply(range.lower())) + " "
                        + (range.upper() == null ? null : text.apply(range.upper())));
    }

    private static Object parts(ResultSet row, int column) throws SQLException {
        return row.getBoolean(column) + " " + row.getBoolean(column + 1) + " " + row.getBoolean(column + 2) + " "
                + row.getString(column + 3) + " " + row.getString(column + 4);
    }

    /** The other driver sees how many ranges there are, and the first bound. */
    private static <T extends Comparable<? super T>> TypeSample<MultiRange<T>> multiRange(
            SqlType<MultiRange<T>> type, Arbitrary<T> bounds, UnaryOperator<Range<T>> form) {
        return TypeSample.of(
                        type.name(), type, ranges(bounds).list().ofMaxSize(4).map(MultiRange::new), ResultSet::getInt)
                .by("(SELECT count(*) FROM unnest(%1$s) AS r)")
                .comingBackAs(value -> joined(value, form))
                .seenAs(value -> value.ranges().size());
    }

    /** As the server does it: sorted, and joined where they touch. */
    private static <T extends Comparable<? super T>> MultiRange<T> joined(
            MultiRange<T> value, UnaryOperator<Range<T>> form) {
        List<Range<T>> sorted = new ArrayList<>(value.ranges().stream()
                .map(form)
                .filter(range -> !range.isEmpty())
                .toList());
        sorted.sort(RangeSamples.<T>byLower());
        List<Range<T>> all = new ArrayList<>();
        for (Range<T> range : sorted) {
            Range<T> last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last == null || !touches(last, range)) {
                all.add(range);
            } else if (reachesFurther(range, last)) {
                all.set(
                        all.size() - 1,
                        Range.of(last.lower(), last.lowerInclusive(), range.upper(), range.upperInclusive()));
            }
        }
        return new MultiRange<>(all);
    }

    private static <T extends Comparable<? super T>> Comparator<Range<T>> byLower() {
        return (one, other) -> {
            if (one.lower() == null || other.lower() == null) {
                return one.lower() == other.lower() ? 0 : one.lower() == null ? -1 : 1;
            }
            int order = one.lower().compareTo(other.lower());
            return order != 0 ? order : Boolean.compare(other.lowerInclusive(), one.lowerInclusive());
        };
    }

    private static <T extends Comparable<? super T>> boolean touches(Range<T> first, Range<T> second) {
        if (first.upper() == null || second.lower() == null) {
            return true;
        }
        int order = first.upper().compareTo(second.lower());
        return order > 0 || (order == 0 && (first.upperInclusive() || second.lowerInclusive()));
    }

    private static <T extends Comparable<? super T>> boolean reachesFurther(Range<T> range, Range<T> other) {
        if (other.upper() == null || range.upper() == null) {
            return other.upper() != null;
        }
        int order = range.upper().compareTo(other.upper());
        return order > 0 || (order == 0 && range.upperInclusive() && !other.upperInclusive());
    }
}
