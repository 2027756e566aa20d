package dev.vorm.sql;

import static dev.vorm.query.Sql.all;
import static dev.vorm.query.Sql.any;
import static dev.vorm.query.Sql.array;
import static dev.vorm.query.Sql.concat;
import static dev.vorm.query.Sql.concatWs;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.name.notLike("B%"), "name NOT LIKE $1", true, "B%"),
                expression(KINDS.name.notLike(KINDS.nick), "name NOT LIKE nick", null),
                expression(KINDS.name.notIlike("ann%"), "name NOT ILIKE $1", false, "ann%"),
                expression(KINDS.name.like(any(KINDS.tags)), "name LIKE ANY (tags)", false),
                expression(
                        KINDS.name.like(any(array(value("x%"), value("Ann%")))),
                        "name LIKE ANY (ARRAY[$1::text, $2::text])",
                        true,
                        "x%",
                        "Ann%"),
                expression(
                        KINDS.name.ilike(all(array(value("%LEE")))), "name ILIKE ALL (ARRAY[$1::text])", true, "%LEE"),
                expression(KINDS.name.containsIgnoreCase("LEE"), "name ILIKE $1", true, "%LEE%"),
                expression(KINDS.name.containsIgnoreCase("50%"), "name ILIKE $1", false, "%50\\%%"),
                expression(KINDS.name.startsWithIgnoreCase("ann"), "name ILIKE $1", true, "ann%"),
                expression(KINDS.name.endsWithIgnoreCase("LEE"), "name ILIKE $1", true, "%LEE"),
                expression(KINDS.name.eqIgnoreCase("ANN LEE"), "lower(name) = lower($1::text)", true, "ANN LEE"),
                expression(KINDS.name.matches("^A.n"), "name ~ $1", true, "^A.n"),
                expression(KINDS.name.matches(KINDS.name), "name ~ name", true),
                expression(KINDS.name.matchesIgnoreCase("^ann"), "name ~* $1", true, "^ann"),
                expression(KINDS.name.notMatches("^A"), "name !~ $1", false, "^A"),
                expression(KINDS.name.notMatchesIgnoreCase("^b"), "name !~* $1", true, "^b"),
                expression(KINDS.name.concat("!"), "name || $1::text", "Ann Lee!", "!"),
                expression(KINDS.name.concat(KINDS.nick), "name || nick", null),
                expression(
                        KINDS.name.concat("-").concat(KINDS.name), "name || $1::text || name", "Ann Lee-Ann Lee", "-"),
                expression(
                        value("a").concat(KINDS.name.concat("c")),
                        "$1::text || (name || $2::text)",
                        "aAnn Leec",
                        "a",
                        "c"),
                expression(KINDS.name.concat("x").eq("Ann Leex"), "name || $1::text = $2", true, "x", "Ann Leex"),
                expression(KINDS.name.eq(KINDS.name.concat("x")), "name = name || $1::text", false, "x"),
                expression(KINDS.name.concat("x").like("%x"), "name || $1::text LIKE $2", true, "x", "%x"),
                expression(concat(KINDS.name, KINDS.nick, KINDS.num), "concat(name, nick, num)", "Ann Lee10"),
                expression(
                        concatWs(", ", KINDS.name, KINDS.nick, KINDS.num),
                        "concat_ws($1::text, name, nick, num)",
                        "Ann Lee, 10",
                        ", "),
                expression(KINDS.name.lower(), "lower(name)", "ann lee"),
                expression(KINDS.name.upper(), "upper(name)", "ANN LEE"),
                expression(KINDS.name.lower().initcap(), "initcap(lower(name))", "Ann Lee"),
                expression(value("  a ").trim(), "btrim($1::text)", "a", "  a "),
                expression(KINDS.name.trim("Ae"), "btrim(name, $1::text)", "nn L", "Ae"),
                expression(value(" a ").ltrim(), "ltrim($1::text)", "a ", " a "),
                expression(KINDS.name.ltrim("A"), "ltrim(name, $1::text)", "nn Lee", "A"),
                expression(value(" a ").rtrim(), "rtrim($1::text)", " a", " a "),
                expression(KINDS.name.rtrim("e"), "rtrim(name, $1::text)", "Ann L", "e"),
                expression(KINDS.name.length(), "length(name)", 7),
                expression(value("\u00e4").octetLength(), "octet_length($1::text)", 2, "\u00e4"),
                expression(KINDS.name.length().gt(3), "length(name) > $1", true, 3),
                expression(KINDS.name.substring(5), "substring(name, $1::integer)", "Lee", 5),
                expression(KINDS.name.substring(1, 3), "substring(name, $1::integer, $2::integer)", "Ann", 1, 3),
                expression(KINDS.name.substring(KINDS.num.minus(5)), "substring(name, num - $1)", "Lee", 5),
                expression(KINDS.name.substringMatching("L(e)"), "substring(name, $1::text)", "e", "L(e)"),
                expression(KINDS.name.left(3), "left(name, $1::integer)", "Ann", 3),
                expression(KINDS.name.right(-4), "right(name, $1::integer)", "Lee", -4),
                expression(KINDS.name.lpad(8), "lpad(name, $1::integer)", " Ann Lee", 8),
                expression(KINDS.name.lpad(9, "-"), "lpad(name, $1::integer, $2::text)", "--Ann Lee", 9, "-"),
                expression(KINDS.name.rpad(8), "rpad(name, $1::integer)", "Ann Lee ", 8),
                expression(KINDS.name.rpad(9, "-"), "rpad(name, $1::integer, $2::text)", "Ann Lee--", 9, "-"),
                expression(KINDS.name.left(1).repeat(3), "repeat(left(name, $1::integer), $2::integer)", "AAA", 1, 3),
                expression(KINDS.name.replace("n", "m"), "replace(name, $1::text, $2::text)", "Amm Lee", "n", "m"),
                expression(KINDS.name.reverse(), "reverse(name)", "eeL nnA"),
                expression(KINDS.name.position("Lee"), "strpos(name, $1::text)", 5, "Lee"),
                expression(KINDS.name.position(KINDS.name), "strpos(name, name)", 1),
                expression(KINDS.name.splitPart(" ", 2), "split_part(name, $1::text, $2::integer)", "Lee", " ", 2),
                expression(KINDS.name.split(" "), "string_to_array(name, $1::text)", List.of("Ann", "Lee"), " "),
                expression(
                        KINDS.name.translate("An", "Bm"), "translate(name, $1::text, $2::text)", "Bmm Lee", "An", "Bm"),
                expression(
                        KINDS.name.regexpReplace("n+", "N"),
                        "regexp_replace(name, $1::text, $2::text)",
                        "AN Lee",
                        "n+",
                        "N"),
                expression(
                        KINDS.name.regexpReplace("e", "_", "g"),
                        "regexp_replace(name, $1::text, $2::text, $3::text)",
                        "Ann L__",
                        "e",
                        "_",
                        "g"),
                expression(value("a").md5(), "md5($1::text)", "0cc175b9c0f1b6a831c399e269772661", "a"),
                expression(KINDS.name.ascii(), "ascii(name)", 65),
                expression(KINDS.name.collate("C"), "name COLLATE \"C\"", "Ann Lee"),
                expression(KINDS.name.collate("C").lt("b"), "name COLLATE \"C\" < $1", true, "b"),
                expression(KINDS.name.concat("x").collate("C"), "(name || $1::text) COLLATE \"C\"", "Ann Leex", "x"),
                expression(KINDS.num.castToText(), "CAST(num AS text)", "10"),
                expression(KINDS.name.concat("x").castToText(), "CAST(name || $1::text AS text)", "Ann Leex", "x"),
                expression(value("12").castToInteger(), "CAST($1::text AS integer)", 12, "12"),
                expression(value("t").castToBoolean(), "CAST($1::text AS boolean)", true, "t"),
                expression(
                        KINDS.name.lower().coalesce("x").upper(), "upper(coalesce(lower(name), $1))", "ANN LEE", "x"),
                expression(KINDS.nick.containsIfPresent(null).and(KINDS.flag), "flag", true),
                expression(KINDS.name.containsIfPresent("n"), "name LIKE $1", true, "%n%"),
                expression(KINDS.name.startsWithIfPresent("n"), "name LIKE $1", false, "n%"),
                expression(KINDS.name.containsIgnoreCaseIfPresent("N"), "name ILIKE $1", true, "%N%"),
                expression(KINDS.name.startsWithIgnoreCaseIfPresent(null).or(KINDS.flag), "flag", true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }
}
