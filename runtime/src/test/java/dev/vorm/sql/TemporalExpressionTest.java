package dev.vorm.sql;

import static dev.vorm.query.Sql.atTimeZone;
import static dev.vorm.query.Sql.currentDate;
import static dev.vorm.query.Sql.interval;
import static dev.vorm.query.Sql.localTimestamp;
import static dev.vorm.query.Sql.now;
import static dev.vorm.query.Sql.overlaps;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.query.DateField;
import dev.vorm.query.DateUnit;
import dev.vorm.type.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemporalExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.day.plusDays(1), "day + $1::integer", LocalDate.of(2026, 2, 1), 1),
                expression(
                        KINDS.day.minusDays(KINDS.num).minusDays(1),
                        "day - num - $1::integer",
                        LocalDate.of(2026, 1, 20),
                        1),
                expression(
                        KINDS.day.plus(Period.ofMonths(1)),
                        "day + $1::text::interval",
                        LocalDateTime.of(2026, 2, 28, 0, 0),
                        "P1M0DT0H0M0.000000S"),
                expression(
                        KINDS.day.atTime(LocalTime.NOON),
                        "day + $1::text::time without time zone",
                        LocalDateTime.of(2026, 1, 31, 12, 0),
                        "12:00:00"),
                expression(
                        KINDS.day.daysSince(LocalDate.of(2026, 1, 1)), "day - $1::date", 30, LocalDate.of(2026, 1, 1)),
                expression(KINDS.day.daysSince(KINDS.day.minusDays(2)), "day - (day - $1::integer)", 2, 2),
                expression(
                        KINDS.day.truncatedTo(DateUnit.MONTH),
                        "CAST(date_trunc('month', CAST(day AS timestamp without time zone)) AS date)",
                        LocalDate.of(2026, 1, 1)),
                expression(
                        KINDS.day.truncatedTo(DateUnit.YEAR).eq(LocalDate.of(2026, 1, 1)),
                        "CAST(date_trunc('year', CAST(day AS timestamp without time zone)) AS date) = $1",
                        true,
                        LocalDate.of(2026, 1, 1)),
                expression(KINDS.day.extract(DateField.YEAR), "extract(YEAR FROM day)", new BigDecimal("2026")),
                expression(
                        KINDS.day.extract(DateField.ISODOW).castToInteger(),
                        "CAST(extract(ISODOW FROM day) AS integer)",
                        6),
                expression(KINDS.day.format("YYYY/MM"), "to_char(day, $1::text)", "2026/01", "YYYY/MM"),
                expression(
                        KINDS.at.plus(Duration.ofMinutes(30)),
                        "at + $1::text::interval",
                        LocalDateTime.of(2026, 1, 31, 13, 0, 45),
                        "P0M0DT0H30M0.000000S"),
                expression(
                        KINDS.at.minus(Period.ofDays(31)),
                        "at - $1::text::interval",
                        LocalDateTime.of(2025, 12, 31, 12, 30, 45),
                        "P0M31DT0H0M0.000000S"),
                expression(KINDS.instant.plus(KINDS.span), "instant + span", Instant.parse("2026-02-01T14:30:45Z")),
                expression(
                        KINDS.instant.plus(interval(value(2), DateUnit.HOUR)),
                        "instant + CAST($1::integer AS double precision) * CAST('1 hour' AS interval)",
                        Instant.parse("2026-01-31T14:30:45Z"),
                        2),
                expression(
                        KINDS.instant.minus(KINDS.span.plus(KINDS.span)),
                        "instant - (span + span)",
                        Instant.parse("2026-01-29T08:30:45Z")),
                expression(
                        KINDS.instant.since(Instant.parse("2026-01-30T12:30:45Z")),
                        "instant - $1::timestamp with time zone",
                        new Interval(0, 1, 0),
                        OffsetDateTime.parse("2026-01-30T12:30:45Z")),
                expression(KINDS.at.since(KINDS.at), "at - at", new Interval(0, 0, 0)),
                expression(
                        KINDS.at.age(KINDS.at.minus(Period.ofMonths(2))),
                        "age(at, at - $1::text::interval)",
                        new Interval(2, 1, 0),
                        "P2M0DT0H0M0.000000S"),
                expression(
                        KINDS.at.truncatedTo(DateUnit.HOUR),
                        "date_trunc('hour', at)",
                        LocalDateTime.of(2026, 1, 31, 12, 0)),
                expression(
                        KINDS.instant.truncatedTo(DateUnit.DAY, ZoneId.of("Asia/Tokyo")),
                        "date_trunc('day', instant, 'Asia/Tokyo')",
                        Instant.parse("2026-01-30T15:00:00Z")),
                expression(
                        KINDS.instant.truncatedTo(DateUnit.DAY, ZoneOffset.ofHours(9)),
                        "date_trunc('day', instant, '<LOC>-09:00:00')",
                        Instant.parse("2026-01-30T15:00:00Z")),
                expression(
                        KINDS.at.binnedBy(Duration.ofMinutes(15), LocalDateTime.of(2026, 1, 1, 0, 0)),
                        "date_bin($1::text::interval, at, $2::timestamp without time zone)",
                        LocalDateTime.of(2026, 1, 31, 12, 30),
                        "P0M0DT0H15M0.000000S",
                        LocalDateTime.of(2026, 1, 1, 0, 0)),
                expression(
                        KINDS.at.extract(DateField.HOUR).gt(new BigDecimal("11")),
                        "extract(HOUR FROM at) > $1::text::numeric",
                        true,
                        "11"),
                expression(
                        atTimeZone(KINDS.at, ZoneId.of("Europe/Berlin")),
                        "at AT TIME ZONE 'Europe/Berlin'",
                        Instant.parse("2026-01-31T11:30:45Z")),
                expression(
                        atTimeZone(KINDS.at, ZoneOffset.ofHours(2)),
                        "at AT TIME ZONE '<LOC>-02:00:00'",
                        Instant.parse("2026-01-31T10:30:45Z")),
                expression(
                        atTimeZone(KINDS.at, ZoneId.of("UTC-03:30")),
                        "at AT TIME ZONE '<LOC>+03:30:00'",
                        Instant.parse("2026-01-31T16:00:45Z")),
                expression(
                        atTimeZone(KINDS.at, ZoneOffset.UTC),
                        "at AT TIME ZONE 'UTC'",
                        Instant.parse("2026-01-31T12:30:45Z")),
                expression(
                        atTimeZone(KINDS.instant, ZoneId.of("Asia/Tokyo")),
                        "instant AT TIME ZONE 'Asia/Tokyo'",
                        LocalDateTime.of(2026, 1, 31, 21, 30, 45)),
                expression(
                        atTimeZone(KINDS.at.plus(KINDS.span), ZoneOffset.UTC),
                        "(at + span) AT TIME ZONE 'UTC'",
                        Instant.parse("2026-02-01T14:30:45Z")),
                expression(
                        atTimeZone(KINDS.instant, ZoneId.of("Asia/Tokyo")).castToDate(),
                        "CAST(instant AT TIME ZONE 'Asia/Tokyo' AS date)",
                        LocalDate.of(2026, 1, 31)),
                expression(
                        atTimeZone(KINDS.at, ZoneOffset.UTC).plus(KINDS.span).gt(KINDS.instant),
                        "at AT TIME ZONE 'UTC' + span > instant",
                        true),
                expression(
                        KINDS.clock.plus(Duration.ofHours(12)),
                        "clock + $1::text::interval",
                        LocalTime.of(0, 30),
                        "P0M0DT12H0M0.000000S"),
                expression(
                        KINDS.clock.since(LocalTime.of(12, 0)),
                        "clock - $1::text::time without time zone",
                        new Interval(0, 0, 1_800_000_000L),
                        "12:00:00"),
                expression(KINDS.clock.extract(DateField.MINUTE), "extract(MINUTE FROM clock)", new BigDecimal("30")),
                expression(
                        KINDS.span.plus(new Interval(1, 0, 0)),
                        "span + $1::text::interval",
                        new Interval(1, 1, 7_200_000_000L),
                        "P1M0DT0H0M0.000000S"),
                expression(
                        KINDS.span.times(2), "span * $1::double precision", new Interval(0, 2, 14_400_000_000L), 2.0),
                expression(
                        KINDS.span.times(KINDS.num).negated(),
                        "-(span * CAST(num AS double precision))",
                        new Interval(0, -10, -72_000_000_000L)),
                expression(
                        KINDS.span.dividedBy(2),
                        "span / $1::double precision",
                        new Interval(0, 0, 46_800_000_000L),
                        2.0),
                expression(
                        KINDS.span.extract(DateField.EPOCH),
                        "extract(EPOCH FROM span)",
                        new BigDecimal("93600.000000")),
                expression(
                        KINDS.span.gt(new Interval(0, 0, 1)), "span > $1::text::interval", true, "P0M0DT0H0M0.000001S"),
                expression(
                        value(Duration.ofHours(1)).times(1.5),
                        "$1::text::interval * $2::double precision",
                        Duration.ofMinutes(90),
                        "P0M0DT1H0M0.000000S",
                        1.5),
                expression(now().plus(KINDS.span).gt(now()), "now() + span > now()", true),
                expression(
                        KINDS.day.lt(currentDate().plusDays(100_000)),
                        "day < CURRENT_DATE + $1::integer",
                        true,
                        100_000),
                expression(localTimestamp().isNull(), "LOCALTIMESTAMP IS NULL", false),
                expression(
                        overlaps(KINDS.day, KINDS.day.plusDays(2), KINDS.day.plusDays(1), KINDS.day.plusDays(3)),
                        "(day, day + $1::integer) OVERLAPS (day + $2::integer, day + $3::integer)",
                        true,
                        2,
                        1,
                        3),
                expression(
                        value(LocalDate.of(2026, 1, 31)).eq(KINDS.day),
                        "$1::date = day",
                        true,
                        LocalDate.of(2026, 1, 31)),
                expression(KINDS.instant.castToDate(), "CAST(instant AS date)", LocalDate.of(2026, 1, 31)),
                expression(
                        KINDS.day.castToTimestamp(),
                        "CAST(day AS timestamp without time zone)",
                        LocalDateTime.of(2026, 1, 31, 0, 0)),
                expression(
                        value("2026-01-31").castToDate(),
                        "CAST($1::text AS date)",
                        LocalDate.of(2026, 1, 31),
                        "2026-01-31"),
                expression(
                        KINDS.day.coalesce(LocalDate.of(2020, 1, 1)).plusDays(1),
                        "coalesce(day, $1) + $2::integer",
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2020, 1, 1),
                        1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
