package dev.vorm.sql;

import static dev.vorm.query.Sql.array;
import static dev.vorm.query.Sql.asText;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrayExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.tags.contains(List.of("a")), "tags @> $1::text::text[]", true, "{a}"),
                expression(KINDS.tags.containedBy(List.of("a", "b", "c")), "tags <@ $1::text::text[]", true, "{a,b,c}"),
                expression(KINDS.tags.overlaps(List.of("b", "z")), "tags && $1::text::text[]", true, "{b,z}"),
                expression(KINDS.tags.overlaps(KINDS.tags), "tags && tags", true),
                expression(KINDS.nums.contains(new int[] {1}), "nums @> $1::text::integer[]", true, "{1}"),
                expression(KINDS.tags.has("a"), "$1::text = ANY (tags)", true, "a"),
                expression(KINDS.tags.has(KINDS.name.lower()), "lower(name) = ANY (tags)", false),
                expression(KINDS.nums.has(4).not(), "NOT $1::integer = ANY (nums)", true, 4),
                expression(KINDS.tags.at(1), "tags[1]", "a"),
                expression(KINDS.tags.at(9), "tags[9]", null),
                expression(asText(KINDS.tags.at(2)).upper(), "upper(tags[2])", "B"),
                expression(KINDS.nums.slice(2, 3), "nums[2:3]", new int[] {2, 3}),
                expression(KINDS.tags.append("c").at(3), "(array_append(tags, $1::text))[3]", "c", "c"),
                expression(KINDS.tags.cardinality(), "cardinality(tags)", 2),
                expression(KINDS.tags.length(), "array_length(tags, $1::integer)", 2, 1),
                expression(KINDS.tags.isEmpty(), "cardinality(tags) = $1", false, 0),
                expression(KINDS.tags.append(KINDS.name), "array_append(tags, name)", List.of("a", "b", "Ann Lee")),
                expression(KINDS.tags.prepend("z"), "array_prepend($1::text, tags)", List.of("z", "a", "b"), "z"),
                expression(KINDS.tags.remove("a"), "array_remove(tags, $1::text)", List.of("b"), "a"),
                expression(
                        KINDS.tags.replace("a", "x"),
                        "array_replace(tags, $1::text, $2::text)",
                        List.of("x", "b"),
                        "a",
                        "x"),
                expression(KINDS.tags.concat(List.of("c")), "tags || $1::text::text[]", List.of("a", "b", "c"), "{c}"),
                expression(
                        KINDS.tags.concat(KINDS.tags).cardinality().gt(3), "cardinality(tags || tags) > $1", true, 3),
                expression(KINDS.tags.position("b"), "array_position(tags, $1::text)", 2, "b"),
                expression(KINDS.tags.join("-"), "array_to_string(tags, $1::text)", "a-b", "-"),
                expression(
                        KINDS.tags.coalesce(List.of()).has("a"),
                        "$1::text = ANY (coalesce(tags, $2::text::text[]))",
                        true,
                        "a",
                        "{}"),
                expression(KINDS.tags.eq(List.of("a", "b")), "tags = $1::text::text[]", true, "{a,b}"),
                expression(array(KINDS.num, value(2)), "ARRAY[num, $1::integer]", List.of(10, 2), 2),
                expression(array(KINDS.name.lower()).at(1), "(ARRAY[lower(name)])[1]", "ann lee"),
                expression(
                        array(KINDS.price).concat(List.of(BigDecimal.ONE)).cardinality(),
                        "cardinality(ARRAY[price] || $1::text::numeric[])",
                        2,
                        "{1}"),
                expression(
                        array(select(KINDS.num).from(KINDS).where(KINDS.num.lt(50))),
                        "ARRAY(SELECT num FROM kinds WHERE num < $1)",
                        List.of(10),
                        50),
                expression(
                        array(select(KINDS.name).from(KINDS).where(KINDS.flag.not()))
                                .isEmpty(),
                        "cardinality(ARRAY(SELECT name FROM kinds WHERE NOT flag)) = $1",
                        true,
                        0),
                expression(KINDS.name.split(" ").at(1), "(string_to_array(name, $1::text))[1]", "Ann", " "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
