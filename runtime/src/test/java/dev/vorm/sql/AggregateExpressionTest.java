package dev.vorm.sql;

import static dev.vorm.query.Sql.arrayAgg;
import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.bitAnd;
import static dev.vorm.query.Sql.bitOr;
import static dev.vorm.query.Sql.boolAnd;
import static dev.vorm.query.Sql.boolOr;
import static dev.vorm.query.Sql.corr;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.countDistinct;
import static dev.vorm.query.Sql.every;
import static dev.vorm.query.Sql.jsonAgg;
import static dev.vorm.query.Sql.jsonObjectAgg;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.min;
import static dev.vorm.query.Sql.mode;
import static dev.vorm.query.Sql.percentileCont;
import static dev.vorm.query.Sql.percentileDisc;
import static dev.vorm.query.Sql.rangeAgg;
import static dev.vorm.query.Sql.stddevPop;
import static dev.vorm.query.Sql.stddevSamp;
import static dev.vorm.query.Sql.stringAgg;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.varPop;
import static dev.vorm.sql.ExpressionCase.alone;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.query.DateUnit;
import dev.vorm.type.Interval;
import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AggregateExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                alone(count(KINDS.nick), "count(nick)", 0L),
                alone(countDistinct(KINDS.name), "count(DISTINCT name)", 1L),
                alone(countDistinct(KINDS.name).filter(KINDS.flag), "count(DISTINCT name) FILTER (WHERE flag)", 1L),
                alone(sum(KINDS.small), "sum(small)", 7L),
                alone(sum(KINDS.price).filter(KINDS.num.gt(50)), "sum(price) FILTER (WHERE num > $1)::text", null, 50),
                alone(
                        sum(KINDS.price).gt(new BigDecimal("123456.789")),
                        "sum(price) > $1::text::numeric",
                        false,
                        "123456.789"),
                alone(sum(KINDS.span), "sum(span)::text", new Interval(0, 1, 7_200_000_000L)),
                alone(avg(KINDS.span), "avg(span)::text", new Interval(0, 1, 7_200_000_000L)),
                alone(
                        sum(KINDS.span).times(2).gt(new Interval(0, 1, 0)),
                        "sum(span) * $1::double precision > $2::text::interval",
                        true,
                        2.0,
                        "P0M1DT0H0M0.000000S"),
                alone(max(KINDS.day), "max(day)", LocalDate.of(2026, 1, 31)),
                alone(min(KINDS.instant), "min(instant)", Instant.parse("2026-01-31T12:30:45Z")),
                alone(max(KINDS.span), "max(span)::text", new Interval(0, 1, 7_200_000_000L)),
                alone(max(KINDS.day).plusDays(1), "max(day) + $1::integer", LocalDate.of(2026, 2, 1), 1),
                alone(
                        min(KINDS.day).filter(KINDS.flag).format("YYYY"),
                        "to_char(min(day) FILTER (WHERE flag), $1::text)",
                        "2026",
                        "YYYY"),
                alone(
                        max(KINDS.at).truncatedTo(DateUnit.YEAR).isNotNull(),
                        "date_trunc('year', max(at)) IS NOT NULL",
                        true),
                alone(max(KINDS.num).plus(1), "max(num) + $1", 11, 1),
                alone(max(KINDS.name).upper(), "upper(max(name))", "ANN LEE"),
                alone(stringAgg(KINDS.name, ", "), "string_agg(name, $1::text)", "Ann Lee", ", "),
                alone(
                        stringAgg(KINDS.name, ", ")
                                .orderBy(KINDS.num.desc(), KINDS.id.asc().nullsFirst()),
                        "string_agg(name, $1::text ORDER BY num DESC, id NULLS FIRST)",
                        "Ann Lee",
                        ", "),
                alone(
                        stringAgg(KINDS.name, ", ").distinct().filter(KINDS.flag),
                        "string_agg(DISTINCT name, $1::text) FILTER (WHERE flag)",
                        "Ann Lee",
                        ", "),
                alone(arrayAgg(KINDS.num), "array_agg(num)::text", List.of(10)),
                alone(
                        arrayAgg(KINDS.num).orderBy(KINDS.num.asc()).has(10),
                        "$1::integer = ANY (array_agg(num ORDER BY num))",
                        true,
                        10),
                alone(arrayAgg(KINDS.price).cardinality(), "cardinality(array_agg(price))", 1),
                alone(jsonAgg(KINDS.num), "jsonb_agg(num)::text", "[10]"),
                alone(
                        jsonAgg(KINDS.num).orderBy(KINDS.id.asc()).at(0),
                        "(jsonb_agg(num ORDER BY id) -> 0)::text",
                        "10"),
                alone(jsonObjectAgg(KINDS.name, KINDS.num), "jsonb_object_agg(name, num)::text", "{\"Ann Lee\": 10}"),
                alone(boolAnd(KINDS.flag), "bool_and(flag)", true),
                alone(boolOr(KINDS.num.gt(50)).not(), "NOT bool_or(num > $1)", true, 50),
                alone(every(KINDS.flag).filter(KINDS.num.gt(5)), "every(flag) FILTER (WHERE num > $1)", true, 5),
                alone(bitAnd(KINDS.num), "bit_and(num)", 10),
                alone(bitOr(KINDS.num), "bit_or(num)", 10),
                alone(stddevPop(KINDS.num), "stddev_pop(CAST(num AS double precision))", 0.0),
                alone(stddevSamp(KINDS.dbl), "stddev_samp(dbl)", null),
                alone(varPop(KINDS.price), "var_pop(CAST(price AS double precision))", 0.0),
                alone(corr(KINDS.num, KINDS.dbl), "corr(CAST(num AS double precision), dbl)", null),
                alone(
                        percentileCont(0.5, KINDS.num),
                        "percentile_cont($1::double precision) WITHIN GROUP (ORDER BY CAST(num AS double precision))",
                        10.0,
                        0.5),
                alone(
                        percentileDisc(0.5, KINDS.day),
                        "percentile_disc($1::double precision) WITHIN GROUP (ORDER BY day)",
                        LocalDate.of(2026, 1, 31),
                        0.5),
                alone(mode(KINDS.name), "mode() WITHIN GROUP (ORDER BY name)", "Ann Lee"),
                alone(
                        rangeAgg(KINDS.span4),
                        "range_agg(span4)::text",
                        new MultiRange<>(List.of(Range.closedOpen(1, 5)))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
