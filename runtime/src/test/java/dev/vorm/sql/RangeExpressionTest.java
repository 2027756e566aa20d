package dev.vorm.sql;

import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RangeExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.span4.contains(3), "span4 @> $1::integer", true, 3),
                expression(KINDS.span4.containsValue(KINDS.num), "span4 @> num", false),
                expression(
                        KINDS.span4.contains(Range.closedOpen(2, 3)),
                        "span4 @> $1::text::int4range",
                        true,
                        "[\"2\",\"3\")"),
                expression(KINDS.span4.containedBy(Range.all()), "span4 <@ $1::text::int4range", true, "(,)"),
                expression(
                        KINDS.span4.overlaps(Range.closedOpen(4, 9)),
                        "span4 && $1::text::int4range",
                        true,
                        "[\"4\",\"9\")"),
                expression(KINDS.span4.overlaps(KINDS.span4), "span4 && span4", true),
                expression(
                        KINDS.span4.strictlyLeftOf(Range.atLeast(5)), "span4 << $1::text::int4range", true, "[\"5\",)"),
                expression(
                        KINDS.span4.strictlyRightOf(Range.below(1)), "span4 >> $1::text::int4range", true, "(,\"1\")"),
                expression(KINDS.span4.notRightOf(Range.below(5)), "span4 &< $1::text::int4range", true, "(,\"5\")"),
                expression(KINDS.span4.notLeftOf(Range.atLeast(2)), "span4 &> $1::text::int4range", false, "[\"2\",)"),
                expression(
                        KINDS.span4.adjacentTo(Range.closedOpen(5, 6)),
                        "span4 -|- $1::text::int4range",
                        true,
                        "[\"5\",\"6\")"),
                expression(KINDS.span4.lower(), "lower(span4)", 1),
                expression(KINDS.span4.upper().gt(4), "upper(span4) > $1", true, 4),
                expression(KINDS.span4.isEmpty(), "isempty(span4)", false),
                expression(
                        KINDS.span4
                                .lowerInclusive()
                                .and(KINDS.span4.upperInclusive().not()),
                        "lower_inc(span4) AND NOT upper_inc(span4)",
                        true),
                expression(
                        KINDS.span4.lowerInfinite().or(KINDS.span4.upperInfinite()),
                        "lower_inf(span4) OR upper_inf(span4)",
                        false),
                expression(
                        KINDS.span4.union(Range.closedOpen(5, 7)),
                        "span4 + $1::text::int4range",
                        Range.closedOpen(1, 7),
                        "[\"5\",\"7\")"),
                expression(
                        KINDS.span4.intersection(Range.atLeast(3)).isEmpty(),
                        "isempty(span4 * $1::text::int4range)",
                        false,
                        "[\"3\",)"),
                expression(
                        KINDS.span4.minus(Range.atLeast(3)),
                        "span4 - $1::text::int4range",
                        Range.closedOpen(1, 3),
                        "[\"3\",)"),
                expression(KINDS.spans4.contains(6), "spans4 @> $1::integer", true, 6),
                expression(KINDS.spans4.contains(KINDS.span4), "spans4 @> span4", false),
                expression(KINDS.spans4.overlaps(KINDS.span4), "spans4 && span4", true),
                expression(KINDS.spans4.overlaps(KINDS.spans4), "spans4 && spans4", true),
                expression(KINDS.spans4.lower(), "lower(spans4)", 1),
                expression(
                        KINDS.spans4.union(new MultiRange<>(List.of(Range.closedOpen(3, 5)))),
                        "spans4 + $1::text::int4multirange",
                        new MultiRange<>(List.of(Range.closedOpen(1, 7))),
                        "{[\"3\",\"5\")}"),
                expression(KINDS.spans4.minus(KINDS.spans4).isEmpty(), "isempty(spans4 - spans4)", true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
