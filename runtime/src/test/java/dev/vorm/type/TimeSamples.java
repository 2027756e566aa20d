package dev.vorm.type;

import dev.vorm.mapping.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates, times and intervals. */
final class TimeSamples {
    private static final String INTERVAL_PARTS = "extract(year FROM %1$s) * 12 + extract(month FROM %1$s),"
            + " extract(day FROM %1$s), extract(hour FROM %1$s), extract(minute FROM %1$s),"
            + " extract(microseconds FROM %1$s)";

    /** In its last years extract(epoch) rounds to seconds. */
    private static final String EPOCH =
            "CASE WHEN isfinite(%1$s) THEN extract(epoch FROM date_trunc('second', %1$s))::bigint"
                    + " || ' ' || extract(microseconds FROM %1$s)::bigint %% 1000000 ELSE %1$s::text END";

    private static final long FIRST_SECOND = -210_866_803_200L;
    private static final long LAST_SECOND = 9_224_318_015_999L;

    private TimeSamples() {}

    static Stream<TypeSample<?>> all() {
        return Stream.concat(points(), Stream.concat(times(), intervals()));
    }

    /** Mostly what PostgreSQL has, in its whole range; sometimes what it has not, and the infinities. */
    static Arbitrary<Instant> instants() {
        Arbitrary<Integer> nanos = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)),
                Tuple.of(1, Arbitraries.integers().between(0, 999_999).map(micros -> micros * 1000)),
                Tuple.of(1, Arbitraries.of(0, 1, 999, 1000, 500_000_000, 999_999_499, 999_999_500, 999_999_999)));
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(-5_000_000_000L, 5_000_000_000L)),
                Tuple.of(3, Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                FIRST_SECOND,
                                FIRST_SECOND - 1,
                                LAST_SECOND,
                                LAST_SECOND + 1,
                                946_684_799L,
                                946_684_800L,
                                -1L)),
                Tuple.of(1, Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())));
        return Arbitraries.frequencyOf(
                Tuple.of(20, Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond)),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX)));
    }

    static Arbitrary<LocalDateTime> localDateTimes() {
        return instants().map(instant -> {
            if (instant.equals(Instant.MAX)) {
                return LocalDateTime.MAX;
            }
            if (instant.isBefore(LocalDateTime.MIN.toInstant(ZoneOffset.UTC))) {
                return LocalDateTime.MIN;
            }
            return instant.isAfter(LocalDateTime.MAX.toInstant(ZoneOffset.UTC))
                    ? LocalDateTime.MAX
                    : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        });
    }

    static Arbitrary<OffsetDateTime> offsetDateTimes() {
        return Combinators.combine(localDateTimes(), Arbitraries.integers().between(-64_800, 64_800))
                .as((value, offset) -> value.equals(LocalDateTime.MAX)
                        ? OffsetDateTime.MAX
                        : value.equals(LocalDateTime.MIN)
                                ? OffsetDateTime.MIN
                                : value.atOffset(ZoneOffset.ofTotalSeconds(offset)));
    }

    static Arbitrary<LocalDate> localDates() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, localDateTimes().map(LocalDateTime::toLocalDate)),
                Tuple.of(
                        3,
                        Arbitraries.longs().between(-2_440_588L, 2_145_031_948L).map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of(-2_440_588L, -2_440_589L, 2_145_031_948L, 2_145_031_949L, -719_529L, -719_528L)
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX)));
    }

    private static Stream<TypeSample<?>> points() {
        return Stream.of(
                localDateSample(SqlType.DATE),
                localDateSample(SqlType.DATE.named("date")),
                localDateTimeSample(SqlType.TIMESTAMP),
                localDateTimeSample(SqlType.TIMESTAMP.named("timestamp")),
                offsetDateTimeSample(SqlType.TIMESTAMPTZ),
                offsetDateTimeSample(SqlType.TIMESTAMPTZ.named("timestamptz")),
                instantSample(SqlType.INSTANT),
                instantSample(SqlType.INSTANT.named("timestamptz")));
    }

    private static TypeSample<LocalDate> localDateSample(SqlType<LocalDate> type) {
        return TypeSample.of("date", type, localDates(), (row, column) -> row.getString(column))
                .by("CASE WHEN isfinite(%1$s) THEN (%1$s - date '1970-01-01')::text ELSE %1$s::text END")
                .seenAs(value -> value.equals(LocalDate.MAX)
                        ? "infinity"
                        : value.equals(LocalDate.MIN) ? "-infinity" : Long.toString(value.toEpochDay()));
    }

    private static TypeSample<LocalDateTime> localDateTimeSample(SqlType<LocalDateTime> type) {
        return TypeSample.of("timestamp", type, localDateTimes(), ResultSet::getString)
                .by(EPOCH)
                .comingBackAs(value -> value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)
                        ? value
                        : value.truncatedTo(ChronoUnit.MICROS))
                .seenAs(value -> value.equals(LocalDateTime.MAX)
                        ? "infinity"
                        : value.equals(LocalDateTime.MIN) ? "-infinity" : seconds(value.toInstant(ZoneOffset.UTC)));
    }

    private static TypeSample<OffsetDateTime> offsetDateTimeSample(SqlType<OffsetDateTime> type) {
        return TypeSample.of("timestamptz", type, offsetDateTimes(), ResultSet::getString)
                .by(EPOCH)
                .comingBackAs(value -> value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)
                        ? value
                        : value.toInstant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .seenAs(value -> value.equals(OffsetDateTime.MAX)
                        ? "infinity"
                        : value.equals(OffsetDateTime.MIN) ? "-infinity" : seconds(value.toInstant()));
    }

    private static TypeSample<Instant> instantSample(SqlType<Instant> type) {
        return TypeSample.of("timestamptz", type, instants(), ResultSet::getString)
                .by(EPOCH)
                .comingBackAs(value -> value.equals(Instant.MAX) || value.equals(Instant.MIN)
                        ? value
                        : value.truncatedTo(ChronoUnit.MICROS))
                .seenAs(value -> value.equals(Instant.MAX)
                        ? "infinity"
                        : value.equals(Instant.MIN) ? "-infinity" : seconds(value));
    }

    private static String seconds(Instant value) {
        return value.getEpochSecond() + " " + value.getNano() / 1000;
    }

    private static Stream<TypeSample<?>> times() {
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)),
                Tuple.of(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.NOON)));
        Arbitrary<OffsetTime> withOffset = Combinators.combine(
                        times, Arbitraries.integers().between(-64_800, 64_800))
                .as((time, offset) -> time.atOffset(ZoneOffset.ofTotalSeconds(offset)));
        return Stream.of(
                TypeSample.of(
                                "time",
                                SqlType.TIME,
                                times,
                                (row, column) -> row.getBigDecimal(column).longValueExact())
                        .by("extract(microseconds FROM %1$s) + extract(minute FROM %1$s) * 60000000"
                                + " + extract(hour FROM %1$s) * 3600000000")
                        .comingBackAs(value -> value.truncatedTo(ChronoUnit.MICROS))
                        .seenAs(value -> value.toNanoOfDay() / 1000),
                TypeSample.of("timetz", SqlType.TIMETZ, withOffset, (row, column) -> row.getString(column))
                        .by("(%1$s::time)::text || extract(timezone FROM %1$s)")
                        .comingBackAs(value -> value.truncatedTo(ChronoUnit.MICROS))
                        .seenAs(value -> shortest(TimeText.write(value.toLocalTime()))
                                + value.getOffset().getTotalSeconds()));
    }

    /** PostgreSQL writes no zeros at the end of a fraction. */
    static String shortest(String text) {
        return text.replaceFirst("(\\.\\d*?)0+(?!\\d)", "$1");
    }

    static Arbitrary<Interval> intervals(boolean months, boolean days, boolean time) {
        Arbitrary<Integer> small = Arbitraries.integers().between(-40, 40);
        Arbitrary<Long> micros = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-200_000_000_000L, 200_000_000_000L)),
                Tuple.of(1, Arbitraries.longs()),
                Tuple.of(1, Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, -500_000L)));
        return Combinators.combine(
                        months
                                ? Arbitraries.frequencyOf(
                                        Tuple.of(3, small),
                                        Tuple.of(
                                                1,
                                                Arbitraries.integers()
                                                        .between(-Integer.MAX_VALUE, Integer.MAX_VALUE - 1)))
                                : Arbitraries.just(0),
                        days
                                ? Arbitraries.frequencyOf(Tuple.of(3, small), Tuple.of(1, Arbitraries.integers()))
                                : Arbitraries.just(0),
                        time ? micros : Arbitraries.just(0L))
                .as(Interval::new);
    }

    private static Object parts(ResultSet row, int column) throws SQLException {
        long micros = row.getBigDecimal(column + 2).longValueExact() * 3_600_000_000L
                + row.getBigDecimal(column + 3).longValueExact() * 60_000_000L
                + row.getBigDecimal(column + 4).longValueExact();
        return new Interval(
                row.getBigDecimal(column).intValueExact(),
                row.getBigDecimal(column + 1).intValueExact(),
                micros);
    }

    static TypeSample<Interval> intervalSample() {
        return TypeSample.of("interval", SqlType.INTERVAL, intervals(true, true, true), TimeSamples::parts)
                .by(INTERVAL_PARTS);
    }

    @SuppressWarnings({"JavaDurationGetSecondsGetNano", "JavaPeriodGetDays"}) // parts are what it is about
    private static Stream<TypeSample<?>> intervals() {
        Arbitrary<Duration> durations = Combinators.combine(
                        intervals(false, false, true), Arbitraries.integers().between(0, 999))
                .as((interval, nanos) -> interval.microseconds() == Long.MAX_VALUE
                        ? Duration.ofSeconds(Long.MAX_VALUE)
                        : interval.toDuration().plusNanos(nanos));
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(-1000, 1000), Arbitraries.integers(), Arbitraries.integers())
                .as(Period::of);
        return Stream.of(
                intervalSample(),
                TypeSample.of("interval", SqlType.DURATION, durations, TimeSamples::parts)
                        .by(INTERVAL_PARTS)
                        .comingBackAs(value -> value.minusNanos(Math.floorMod(value.getNano(), 1000)))
                        .seenAs(Interval::of),
                TypeSample.of("interval", SqlType.PERIOD, periods, TimeSamples::parts)
                        .by(INTERVAL_PARTS)
                        .comingBackAs(value -> Period.of(0, (int) value.toTotalMonths(), value.getDays())
                                .normalized())
                        .seenAs(Interval::of),
                TypeSample.of("interval", PgTypes.INTERVAL, ofVertx(), TimeSamples::parts)
                        .by(INTERVAL_PARTS)
                        .comingBackAs(TimeSamples::normal)
                        .seenAs(value -> new Interval(
                                value.getYears() * 12 + value.getMonths(),
                                value.getDays(),
                                (value.getHours() * 3600L + value.getMinutes() * 60L + value.getSeconds()) * 1_000_000
                                        + value.getMicroseconds())));
    }

    private static Arbitrary<io.vertx.pgclient.data.Interval> ofVertx() {
        Arbitrary<Integer> some = Arbitraries.integers().between(-100_000, 100_000);
        return Combinators.combine(some, some, some, some, some, some, Arbitraries.integers())
                .as(io.vertx.pgclient.data.Interval::of);
    }

    private static io.vertx.pgclient.data.Interval normal(io.vertx.pgclient.data.Interval value) {
        int months = value.getYears() * 12 + value.getMonths();
        long micros = (value.getHours() * 3600L + value.getMinutes() * 60L + value.getSeconds()) * 1_000_000
                + value.getMicroseconds();
        return io.vertx.pgclient.data.Interval.of(
                months / 12,
                months % 12,
                value.getDays(),
                (int) (micros / 3_600_000_000L),
                (int) (micros / 60_000_000 % 60),
                (int) (micros / 1_000_000 % 60),
                (int) (micros % 1_000_000));
    }
}
