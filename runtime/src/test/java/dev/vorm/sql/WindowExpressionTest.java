package dev.vorm.sql;

import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.cumeDist;
import static dev.vorm.query.Sql.currentRow;
import static dev.vorm.query.Sql.denseRank;
import static dev.vorm.query.Sql.firstValue;
import static dev.vorm.query.Sql.following;
import static dev.vorm.query.Sql.lag;
import static dev.vorm.query.Sql.lastValue;
import static dev.vorm.query.Sql.lead;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.nthValue;
import static dev.vorm.query.Sql.ntile;
import static dev.vorm.query.Sql.orderBy;
import static dev.vorm.query.Sql.partitionBy;
import static dev.vorm.query.Sql.percentRank;
import static dev.vorm.query.Sql.preceding;
import static dev.vorm.query.Sql.rank;
import static dev.vorm.query.Sql.rowNumber;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.unboundedFollowing;
import static dev.vorm.query.Sql.unboundedPreceding;
import static dev.vorm.query.Sql.value;
import static dev.vorm.query.Sql.window;
import static dev.vorm.sql.ExpressionCase.alone;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vorm.query.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                alone(rowNumber().over(window()), "row_number() OVER ()", 1L),
                alone(
                        rowNumber().over(orderBy(KINDS.num.desc())).plus(1L),
                        "row_number() OVER (ORDER BY num DESC) + $1",
                        2L,
                        1L),
                alone(
                        rank().over(partitionBy(KINDS.name).orderBy(KINDS.num.asc())),
                        "rank() OVER (PARTITION BY name ORDER BY num)",
                        1L),
                alone(
                        denseRank().over(partitionBy(KINDS.name, KINDS.flag)),
                        "dense_rank() OVER (PARTITION BY name, flag)",
                        1L),
                alone(percentRank().over(orderBy(KINDS.num.asc())), "percent_rank() OVER (ORDER BY num)", 0.0),
                alone(cumeDist().over(orderBy(KINDS.num.asc())), "cume_dist() OVER (ORDER BY num)", 1.0),
                alone(ntile(4).over(orderBy(KINDS.num.asc())), "ntile($1::integer) OVER (ORDER BY num)", 1, 4),
                alone(
                        lag(KINDS.name).over(orderBy(KINDS.num.asc())).coalesce("none"),
                        "coalesce(lag(name) OVER (ORDER BY num), $1)",
                        "none",
                        "none"),
                alone(
                        lag(KINDS.num, 2).over(orderBy(KINDS.num.asc())),
                        "lag(num, $1::integer) OVER (ORDER BY num)",
                        null,
                        2),
                alone(
                        lag(KINDS.num, 1, 0).over(orderBy(KINDS.num.asc())).plus(1),
                        "lag(num, $1::integer, $2::integer) OVER (ORDER BY num) + $3",
                        1,
                        1,
                        0,
                        1),
                alone(
                        lead(KINDS.name, 1, "none")
                                .over(orderBy(KINDS.num.asc()))
                                .upper(),
                        "upper(lead(name, $1::integer, $2::text) OVER (ORDER BY num))",
                        "NONE",
                        1,
                        "none"),
                alone(
                        lead(KINDS.num).over(orderBy(KINDS.num.asc())).minus(KINDS.num),
                        "lead(num) OVER (ORDER BY num) - num",
                        null),
                alone(firstValue(KINDS.uid).over(window()), "first_value(uid) OVER ()", new UUID(1, 2)),
                alone(
                        lastValue(KINDS.name)
                                .over(orderBy(KINDS.num.asc()).rows(unboundedPreceding(), unboundedFollowing()))
                                .upper(),
                        "upper(last_value(name) OVER (ORDER BY num ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))",
                        "ANN LEE"),
                alone(nthValue(KINDS.num, 1).over(window()), "nth_value(num, $1::integer) OVER ()", 10, 1),
                alone(sum(KINDS.num).over(partitionBy(KINDS.flag)), "sum(num) OVER (PARTITION BY flag)", 10L),
                alone(
                        sum(KINDS.num)
                                .filter(KINDS.flag)
                                .over(orderBy(KINDS.id.asc()).rows(preceding(2), currentRow())),
                        "sum(num) FILTER (WHERE flag) OVER (ORDER BY id ROWS BETWEEN $1::integer PRECEDING AND CURRENT ROW)",
                        10L,
                        2),
                alone(
                        avg(KINDS.dbl).over(orderBy(KINDS.num.asc()).range(preceding(value(5)), following(value(5)))),
                        "avg(dbl) OVER (ORDER BY num RANGE BETWEEN $1::integer PRECEDING AND $2::integer FOLLOWING)",
                        2.25,
                        5,
                        5),
                alone(
                        count().over(orderBy(KINDS.at.asc()).range(preceding(value(Duration.ofDays(1))), currentRow())),
                        "count(*) OVER (ORDER BY at RANGE BETWEEN $1::text::interval PRECEDING AND CURRENT ROW)",
                        1L,
                        "P0M0DT24H0M0.000000S"),
                alone(
                        count().over(orderBy(KINDS.num.asc())
                                .groups(preceding(1), following(1))
                                .exclude(Window.Exclusion.CURRENT_ROW)),
                        "count(*) OVER (ORDER BY num GROUPS BETWEEN $1::integer PRECEDING AND $2::integer FOLLOWING EXCLUDE CURRENT ROW)",
                        0L,
                        1,
                        1),
                alone(max(KINDS.name).over(window()).lower(), "lower(max(name) OVER ())", "ann lee"),
                alone(
                        sum(KINDS.price)
                                .over(window())
                                .times(new BigDecimal("2"))
                                .gt(BigDecimal.ONE),
                        "sum(price) OVER () * $1::text::numeric > $2::text::numeric",
                        true,
                        "2",
                        "1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }

    @Test
    void refusesFramesThatAreNone() {
        assertThrows(IllegalStateException.class, () -> window().exclude(Window.Exclusion.TIES));
        assertThrows(IllegalArgumentException.class, () -> preceding(-1));
    }
}
