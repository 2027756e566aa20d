package dev.vorm.sql;

import static dev.vorm.query.Sql.asNumber;
import static dev.vorm.query.Sql.asText;
import static dev.vorm.query.Sql.fn;
import static dev.vorm.query.Sql.headline;
import static dev.vorm.query.Sql.op;
import static dev.vorm.query.Sql.phraseSearch;
import static dev.vorm.query.Sql.plainSearch;
import static dev.vorm.query.Sql.rawSearch;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.toTsvector;
import static dev.vorm.query.Sql.value;
import static dev.vorm.query.Sql.websearch;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vorm.query.Expression;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.SqlType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(
                        KINDS.body.matches(websearch("english", "fox -dog")),
                        "body @@ websearch_to_tsquery('english'::regconfig, $1::text)",
                        true,
                        "fox -dog"),
                expression(
                        KINDS.body.matches(plainSearch("english", "brown fox")),
                        "body @@ plainto_tsquery('english'::regconfig, $1::text)",
                        true,
                        "brown fox"),
                expression(
                        KINDS.body.matches(phraseSearch("english", "quick fox")),
                        "body @@ phraseto_tsquery('english'::regconfig, $1::text)",
                        false,
                        "quick fox"),
                expression(
                        KINDS.body.matches(rawSearch("english", "fox & !dog")),
                        "body @@ to_tsquery('english'::regconfig, $1::text)",
                        true,
                        "fox & !dog"),
                expression(
                        KINDS.body.matches(plainSearch("english", "cat").or(plainSearch("english", "fox"))),
                        "body @@ (plainto_tsquery('english'::regconfig, $1::text) || plainto_tsquery('english'::regconfig, $2::text))",
                        true,
                        "cat",
                        "fox"),
                expression(
                        KINDS.body.matches(plainSearch("english", "cat").not()),
                        "body @@ (!! plainto_tsquery('english'::regconfig, $1::text))",
                        true,
                        "cat"),
                expression(
                        toTsvector("simple", KINDS.name).matches(plainSearch("simple", KINDS.name)),
                        "to_tsvector('simple'::regconfig, name) @@ plainto_tsquery('simple'::regconfig, name)",
                        true),
                expression(
                        toTsvector("simple", KINDS.name)
                                .setWeight('A')
                                .concat(KINDS.body)
                                .length(),
                        "length(setweight(to_tsvector('simple'::regconfig, name), 'A') || body)",
                        5),
                expression(
                        KINDS.body.rank(plainSearch("english", "fox")).gt(0f),
                        "ts_rank(body, plainto_tsquery('english'::regconfig, $1::text)) > $2",
                        true,
                        "fox",
                        0f),
                expression(
                        KINDS.body.rankCd(plainSearch("english", "fox")),
                        "ts_rank_cd(body, plainto_tsquery('english'::regconfig, $1::text))",
                        0.1f,
                        "fox"),
                expression(
                        headline("english", KINDS.name, plainSearch("english", "lee")),
                        "ts_headline('english'::regconfig, name, plainto_tsquery('english'::regconfig, $1::text))",
                        "Ann <b>Lee</b>",
                        "lee"),
                expression(KINDS.attrs.at("a"), "attrs -> 'a'", "1"),
                expression(KINDS.attrs.at("a").coalesce("x"), "coalesce(attrs -> 'a', $1)", "1", "x"),
                expression(KINDS.attrs.hasKey("b"), "attrs ? $1", true, "b"),
                expression(KINDS.attrs.hasAnyKey("z", "b"), "attrs ?| $1::text::text[]", true, "{z,b}"),
                expression(KINDS.attrs.hasAllKeys("z", "b"), "attrs ?& $1::text::text[]", false, "{z,b}"),
                expression(KINDS.attrs.contains(Map.of("a", "1")), "attrs @> $1::text::hstore", true, "\"a\"=>\"1\""),
                expression(KINDS.attrs.without("b"), "attrs - $1::text", Map.of("a", "1"), "b"),
                expression(
                        KINDS.attrs.without("b").concat(Map.of("c", "2")).keys().cardinality(),
                        "cardinality(akeys(attrs - $1::text || $2::text::hstore))",
                        2,
                        "b",
                        "\"c\"=>\"2\""),
                expression(KINDS.ip.containedBy(Cidr.parse("10.0.0.0/8")), "ip << $1::text::cidr", true, "10.0.0.0/8"),
                expression(KINDS.ip.containedBy(KINDS.net), "ip << net", true),
                expression(KINDS.net.contains(Inet.parse("10.1.2.3")), "net >> $1::text::inet", true, "10.1.2.3/32"),
                expression(KINDS.net.containsOrEqual(KINDS.net), "net >>= net", true),
                expression(KINDS.net.overlaps(KINDS.ip), "net && ip", true),
                expression(KINDS.net.masklen(), "masklen(net)", 8),
                expression(KINDS.ip.host(), "host(ip)", "10.0.0.1"),
                expression(KINDS.ip.family(), "family(ip)", 4),
                expression(asText(fn("upper", SqlType.TEXT, KINDS.name)).like("A%"), "upper(name) LIKE $1", true, "A%"),
                expression(fn("pg_catalog.upper", SqlType.TEXT, KINDS.name), "pg_catalog.upper(name)", "ANN LEE"),
                expression(asNumber(fn("length", Integer.class, KINDS.name)).gt(3), "length(name) > $1", true, 3),
                expression(fn("left", SqlType.TEXT, KINDS.name, value(3)), "\"left\"(name, $1::integer)", "Ann", 3),
                expression(
                        asNumber(op(KINDS.num, "+", value(1), SqlType.INTEGER)).times(2),
                        "(num + $1::integer) * $2",
                        22,
                        1,
                        2),
                expression(op(KINDS.name, "~~*", value("ann%"), SqlType.BOOLEAN), "name ~~* $1::text", true, "ann%"),
                expression(op(KINDS.num, "<=", value(10), SqlType.BOOLEAN), "num <= $1::integer", true, 10));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+ ", "--", "+--", "/*", "a", "=;", "*-", "(", "$", "'", "=>"})
    void refusesWhatIsNoOperator(String operator) {
        assertThrows(IllegalArgumentException.class, () -> op(KINDS.num, operator, KINDS.num, SqlType.INTEGER));
    }

    @Test
    void quotesTheNamesOfFunctions() {
        Expression<Integer> hostile = fn("f(1); DROP TABLE kinds --", SqlType.INTEGER, KINDS.num);

        assertEquals(
                "SELECT \"f(1); DROP TABLE kinds --\"(num)\nFROM kinds",
                Renderer.render(select(hostile).from(KINDS)).sql());
        assertThrows(IllegalArgumentException.class, () -> fn("a.b.c", SqlType.INTEGER));
        assertThrows(IllegalArgumentException.class, () -> fn(".f", SqlType.INTEGER));
    }
}
