package dev.vorm.sql;

import static dev.vorm.query.Sql.field;
import static dev.vorm.query.Sql.json;
import static dev.vorm.query.Sql.jsonArray;
import static dev.vorm.query.Sql.jsonObject;
import static dev.vorm.query.Sql.toJson;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.mapping.JsonType;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.doc.at("a").at("b").at(1), "doc -> 'a' -> 'b' -> 1", "\"x\""),
                expression(KINDS.doc.at("a").at("b").atText(1), "doc -> 'a' -> 'b' ->> 1", "x"),
                expression(KINDS.doc.atText("none"), "doc ->> 'none'", null),
                expression(KINDS.doc.at("it's \\ {\"x\"}"), "doc -> E'it''s \\\\ {\"x\"}'", null),
                expression(KINDS.doc.atText("n").eq("5"), "doc ->> 'n' = $1", true, "5"),
                expression(KINDS.doc.atText("n").concat("0"), "doc ->> 'n' || $1::text", "50", "0"),
                expression(
                        KINDS.doc.atNumber("n").plus(BigDecimal.ONE),
                        "CAST(doc ->> 'n' AS numeric) + $1::text::numeric",
                        new BigDecimal("6"),
                        "1"),
                expression(KINDS.doc.at("a").at("b").atBoolean(-1), "CAST(doc -> 'a' -> 'b' ->> -1 AS boolean)", true),
                expression(KINDS.doc.path("a", "b"), "doc #> ARRAY['a', 'b']::text[]", "[1, \"x\", true]"),
                expression(KINDS.doc.pathText("a", "b", "1"), "doc #>> ARRAY['a', 'b', '1']::text[]", "x"),
                expression(KINDS.plain.atText("k"), "plain ->> 'k'", "v"),
                expression(KINDS.plain.at("k"), "plain -> 'k'", "\"v\""),
                expression(KINDS.doc.contains(json("{\"n\": 5}")), "doc @> $1::text::jsonb", true, "{\"n\": 5}"),
                expression(KINDS.doc.contains("{\"n\": 6}"), "doc @> $1::text::jsonb", false, "{\"n\": 6}"),
                expression(KINDS.plain.contains(json("{}")), "CAST(plain AS jsonb) @> $1::text::jsonb", true, "{}"),
                expression(KINDS.doc.containedBy(KINDS.doc), "doc <@ doc", true),
                expression(KINDS.doc.at("a").containedBy(KINDS.doc), "(doc -> 'a') <@ doc", false),
                expression(KINDS.doc.hasKey("n"), "doc ? $1", true, "n"),
                expression(KINDS.plain.hasKey("n"), "CAST(plain AS jsonb) ? $1", false, "n"),
                expression(KINDS.doc.hasAnyKey("n", "z"), "doc ?| $1::text::text[]", true, "{n,z}"),
                expression(KINDS.doc.hasAllKeys("n", "z"), "doc ?& $1::text::text[]", false, "{n,z}"),
                expression(
                        KINDS.doc.pathExists("$.a.b[*] ? (@ == \"x\")"),
                        "doc @? $1::text::jsonpath",
                        true,
                        "$.a.b[*] ? (@ == \"x\")"),
                expression(KINDS.doc.pathMatches("$.n > 4"), "doc @@ $1::text::jsonpath", true, "$.n > 4"),
                expression(
                        KINDS.doc.pathQueryFirst("$.a.b[*]"),
                        "jsonb_path_query_first(doc, $1::text::jsonpath)",
                        "1",
                        "$.a.b[*]"),
                expression(
                        KINDS.doc.pathQueryArray("$.a.b[0 to 1]"),
                        "jsonb_path_query_array(doc, $1::text::jsonpath)",
                        "[1, \"x\"]",
                        "$.a.b[0 to 1]"),
                expression(
                        KINDS.doc.set(List.of("n"), value(6)).atText("n"),
                        "jsonb_set(doc, ARRAY['n']::text[], coalesce(to_jsonb($1::integer), 'null')) ->> 'n'",
                        "6",
                        6),
                expression(
                        KINDS.doc.set(List.of("n"), json("[1]")).at("n"),
                        "jsonb_set(doc, ARRAY['n']::text[], coalesce($1::text::jsonb, 'null')) -> 'n'",
                        "[1]",
                        "[1]"),
                expression(
                        KINDS.plain.set(List.of("k"), KINDS.num),
                        "CAST(jsonb_set(CAST(plain AS jsonb), ARRAY['k']::text[], coalesce(to_jsonb(num), 'null')) AS json)",
                        "{\"k\": 10}"),
                expression(
                        KINDS.doc.without("a").set(List.of("n"), KINDS.num.nullIf(10)),
                        "jsonb_set(doc - 'a', ARRAY['n']::text[], coalesce(to_jsonb(nullif(num, $1)), 'null'))",
                        "{\"n\": null}",
                        10),
                expression(
                        KINDS.doc.insert(List.of("z"), KINDS.name).atText("z"),
                        "jsonb_insert(doc, ARRAY['z']::text[], coalesce(to_jsonb(name), 'null')) ->> 'z'",
                        "Ann Lee"),
                expression(KINDS.doc.without("a"), "doc - 'a'", "{\"n\": 5}"),
                expression(KINDS.doc.without("a").atText("n"), "doc - 'a' ->> 'n'", "5"),
                expression(KINDS.doc.at("a").at("b").without(-1), "(doc -> 'a' -> 'b') - (-1)", "[1, \"x\"]"),
                expression(KINDS.doc.withoutPath("a", "b").at("a"), "doc #- ARRAY['a', 'b']::text[] -> 'a'", "{}"),
                expression(
                        KINDS.doc.without("a").concat(json("{\"z\": 1}")),
                        "doc - 'a' || $1::text::jsonb",
                        "{\"n\": 5, \"z\": 1}",
                        "{\"z\": 1}"),
                expression(KINDS.doc.at("a").typeOf(), "jsonb_typeof(doc -> 'a')", "object"),
                expression(
                        KINDS.doc.path("a", "b").arrayLength(),
                        "jsonb_array_length(doc #> ARRAY['a', 'b']::text[])",
                        3),
                expression(KINDS.plain.as(JsonType.OBJECT), "CAST(plain AS jsonb)", new JsonObject().put("k", "v")),
                expression(
                        KINDS.doc.at("a").at("b").coalesce("[]").arrayLength(),
                        "jsonb_array_length(coalesce(doc -> 'a' -> 'b', $1::text::jsonb))",
                        3,
                        "[]"),
                expression(toJson(KINDS.tags), "to_jsonb(tags)", "[\"a\", \"b\"]"),
                expression(
                        jsonArray(KINDS.num, KINDS.nick, KINDS.flag),
                        "jsonb_build_array(num, nick, flag)",
                        "[10, null, true]"),
                expression(
                        jsonObject(field("it's", KINDS.num), field("b", KINDS.name)),
                        "jsonb_build_object('it''s', num, 'b', name)",
                        "{\"b\": \"Ann Lee\", \"it's\": 10}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
