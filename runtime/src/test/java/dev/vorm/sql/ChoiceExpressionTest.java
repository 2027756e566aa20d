package dev.vorm.sql;

import static dev.vorm.query.Sql.FALSE;
import static dev.vorm.query.Sql.TRUE;
import static dev.vorm.query.Sql.all;
import static dev.vorm.query.Sql.allOf;
import static dev.vorm.query.Sql.any;
import static dev.vorm.query.Sql.anyOf;
import static dev.vorm.query.Sql.caseOf;
import static dev.vorm.query.Sql.caseWhen;
import static dev.vorm.query.Sql.coalesce;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.greatest;
import static dev.vorm.query.Sql.least;
import static dev.vorm.query.Sql.noCondition;
import static dev.vorm.query.Sql.not;
import static dev.vorm.query.Sql.row;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vorm.query.Condition;
import dev.vorm.query.Row2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.nick.isDistinctFrom("x"), "nick IS DISTINCT FROM $1", true, "x"),
                expression(KINDS.nick.isNotDistinctFrom((String) null), "nick IS NOT DISTINCT FROM $1", true, (Object)
                        null),
                expression(KINDS.nick.isDistinctFrom(KINDS.name), "nick IS DISTINCT FROM name", true),
                expression(
                        KINDS.flag.isNotDistinctFrom(KINDS.num.gt(5)), "flag IS NOT DISTINCT FROM num > $1", true, 5),
                expression(KINDS.num.isNull().isDistinctFrom(true), "(num IS NULL) IS DISTINCT FROM $1", true, true),
                expression(KINDS.nick.coalesce("x"), "coalesce(nick, $1)", "x", "x"),
                expression(KINDS.nick.coalesce(KINDS.name).like("A%"), "coalesce(nick, name) LIKE $1", true, "A%"),
                expression(
                        coalesce(KINDS.nick, KINDS.nick, KINDS.name).upper(),
                        "upper(coalesce(nick, nick, name))",
                        "ANN LEE"),
                expression(coalesce(KINDS.uid, KINDS.uid), "coalesce(uid, uid)", new UUID(1, 2)),
                expression(
                        KINDS.price.coalesce(new BigDecimal("0.001")),
                        "coalesce(price, $1::text::numeric)",
                        new BigDecimal("2.50"),
                        "0.001"),
                expression(KINDS.name.nullIf("Ann Lee"), "nullif(name, $1)", null, "Ann Lee"),
                expression(KINDS.name.nullIf(KINDS.nick), "nullif(name, nick)", "Ann Lee"),
                expression(KINDS.flag.coalesce(false), "coalesce(flag, $1)", true, false),
                expression(
                        KINDS.flag.coalesce(false).and(KINDS.flag.not()),
                        "coalesce(flag, $1) AND NOT flag",
                        false,
                        false),
                expression(greatest(KINDS.num, value(50)).plus(1), "greatest(num, $1) + $2", 51, 50, 1),
                expression(
                        least(KINDS.day, KINDS.day).plusDays(1),
                        "least(day, day) + $1::integer",
                        LocalDate.of(2026, 2, 1),
                        1),
                expression(greatest(KINDS.name, KINDS.nick).lower(), "lower(greatest(name, nick))", "ann lee"),
                expression(greatest(KINDS.uid, KINDS.uid), "greatest(uid, uid)", new UUID(1, 2)),
                expression(
                        caseWhen(KINDS.num.gt(5)).then("big").otherwise("small"),
                        "CASE WHEN num > $1 THEN $2::text ELSE $3 END",
                        "big",
                        5,
                        "big",
                        "small"),
                expression(
                        caseWhen(KINDS.num.gt(50))
                                .then("big")
                                .when(KINDS.num.gt(5))
                                .then("some")
                                .end()
                                .upper(),
                        "upper(CASE WHEN num > $1 THEN $2::text WHEN num > $3 THEN $4 END)",
                        "SOME",
                        50,
                        "big",
                        5,
                        "some"),
                expression(
                        caseWhen(KINDS.flag).then(KINDS.num).otherwise(0).plus(1),
                        "CASE WHEN flag THEN num ELSE $1 END + $2",
                        11,
                        0,
                        1),
                expression(caseWhen(KINDS.flag).then(KINDS.uid).end(), "CASE WHEN flag THEN uid END", new UUID(1, 2)),
                expression(
                        caseWhen(KINDS.flag).then(KINDS.flag).end().not(), "NOT CASE WHEN flag THEN flag END", false),
                expression(
                        caseWhen(KINDS.flag).then(KINDS.price).otherwise(new BigDecimal("0.001")),
                        "CASE WHEN flag THEN price ELSE $1::text::numeric END",
                        new BigDecimal("2.50"),
                        "0.001"),
                expression(
                        caseWhen(KINDS.flag.not()).then(1L).end(), "CASE WHEN NOT flag THEN $1::bigint END", null, 1L),
                expression(
                        caseOf(KINDS.num)
                                .when(10)
                                .then("ten")
                                .when(11)
                                .then("eleven")
                                .otherwise(KINDS.name),
                        "CASE num WHEN $1 THEN $2::text WHEN $3 THEN $4 ELSE name END",
                        "ten",
                        10,
                        "ten",
                        11,
                        "eleven"),
                expression(
                        caseOf(KINDS.num.plus(1)).when(KINDS.num).then(1).otherwise(2),
                        "CASE num + $1 WHEN num THEN $2::integer ELSE $3 END",
                        2,
                        1,
                        1,
                        2),
                expression(
                        row(KINDS.num, KINDS.name).eq(new Row2<>(10, "Ann Lee")),
                        "(num, name) = ($1, $2)",
                        true,
                        10,
                        "Ann Lee"),
                expression(row(KINDS.num, KINDS.big).lt(row(KINDS.num, KINDS.id)), "(num, big) < (num, id)", false),
                expression(
                        row(KINDS.num, KINDS.name).gt(new Row2<>(9, "x")).and(KINDS.flag),
                        "(num, name) > ($1, $2) AND flag",
                        true,
                        9,
                        "x"),
                expression(
                        row(KINDS.num, KINDS.name, KINDS.flag).ne(row(KINDS.num, KINDS.name, KINDS.flag)),
                        "(num, name, flag) <> (num, name, flag)",
                        false),
                expression(
                        row(KINDS.num, KINDS.name).in(List.of(new Row2<>(1, "a"), new Row2<>(10, "Ann Lee"))),
                        "(num, name) IN (($1, $2), ($3, $4))",
                        true,
                        1,
                        "a",
                        10,
                        "Ann Lee"),
                expression(row(KINDS.num, KINDS.name).in(List.of()), "FALSE", false),
                expression(
                        row(KINDS.num, KINDS.name)
                                .in(select(KINDS.num, KINDS.name).from(KINDS)),
                        "(num, name) IN (SELECT num, name FROM kinds)",
                        true),
                expression(KINDS.num.eq(any(select(KINDS.num).from(KINDS))), "num = ANY (SELECT num FROM kinds)", true),
                expression(
                        KINDS.num.le(all(select(KINDS.num.plus(1)).from(KINDS))),
                        "num <= ALL (SELECT num + $1 FROM kinds)",
                        true,
                        1),
                expression(
                        KINDS.num.in(select(KINDS.num).from(KINDS).union(select(value(1)))),
                        "num IN (SELECT num FROM kinds UNION SELECT $1::integer)",
                        true,
                        1),
                expression(
                        KINDS.num.notIn(select(value(1)).unionAll(select(value(2)))),
                        "num NOT IN (SELECT $1::integer UNION ALL SELECT $2::integer)",
                        true,
                        1,
                        2),
                expression(
                        KINDS.num.gt(
                                all(select(value(1)).except(select(KINDS.num).from(KINDS)))),
                        "num > ALL (SELECT $1::integer EXCEPT SELECT num FROM kinds)",
                        true,
                        1),
                expression(
                        KINDS.num.eq(any(select(value(1)).union(select(value(2))))),
                        "num = ANY (SELECT $1::integer UNION SELECT $2::integer)",
                        false,
                        1,
                        2),
                expression(KINDS.num.lt(any(KINDS.nums)), "num < ANY (nums)", false),
                expression(KINDS.name.ne(all(KINDS.tags)), "name <> ALL (tags)", true),
                expression(KINDS.num.eqIfPresent(10), "num = $1", true, 10),
                expression(KINDS.num.eqIfPresent((Integer) null), "TRUE", true),
                expression(KINDS.num.eqIfPresent(Optional.of(10)), "num = $1", true, 10),
                expression(KINDS.num.eqIfPresent(Optional.empty()).and(KINDS.flag), "flag", true),
                expression(KINDS.flag.and(KINDS.num.eqIfPresent(Optional.empty())), "flag", true),
                expression(KINDS.flag.or(KINDS.num.gtIfPresent((Integer) null)), "flag", true),
                expression(KINDS.num.ltIfPresent((Integer) null).not().or(KINDS.flag), "flag", true),
                expression(
                        KINDS.num.geIfPresent(5).and(KINDS.num.leIfPresent(Optional.of(50))),
                        "num >= $1 AND num <= $2",
                        true,
                        5,
                        50),
                expression(KINDS.num.neIfPresent(5), "num <> $1", true, 5),
                expression(KINDS.num.inIfPresent(List.of()).and(KINDS.flag), "flag", true),
                expression(KINDS.num.inIfPresent(List.of(10)), "num = ANY ($1)", true, (Object) new Integer[] {10}),
                expression(allOf(List.of()), "TRUE", true),
                expression(anyOf(List.of()), "FALSE", false),
                expression(
                        allOf(KINDS.flag, null, KINDS.num.eqIfPresent((Integer) null), KINDS.num.gt(5)),
                        "flag AND num > $1",
                        true,
                        5),
                expression(anyOf(KINDS.flag, null, noCondition(), KINDS.num.gt(5)), "flag OR num > $1", true, 5),
                expression(anyOf(Arrays.asList((Condition) null)), "FALSE", false),
                expression(TRUE.and(FALSE.not()), "TRUE AND NOT FALSE", true),
                expression(KINDS.flag.isNotTrue(), "flag IS NOT TRUE", false),
                expression(
                        KINDS.flag.isNotFalse().and(KINDS.flag.isNotUnknown()),
                        "flag IS NOT FALSE AND flag IS NOT UNKNOWN",
                        true),
                expression(KINDS.num.notBetween(1, 5), "num NOT BETWEEN $1 AND $2", true, 1, 5),
                expression(KINDS.num.betweenSymmetric(50, 5), "num BETWEEN SYMMETRIC $1 AND $2", true, 50, 5),
                expression(not(KINDS.num.notBetween(KINDS.num, KINDS.num)), "NOT num NOT BETWEEN num AND num", true),
                expression(KINDS.num.eq(1).eq(KINDS.flag), "(num = $1) = flag", false, 1),
                expression(KINDS.num.eq(1).isNull(), "num = $1 IS NULL", false, 1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }

    @Test
    void leavesNoTraceOfAbsentConditions() {
        Condition absent = KINDS.num.eqIfPresent(Optional.empty());

        assertEquals(
                "SELECT id\nFROM kinds",
                Renderer.render(select(KINDS.id).from(KINDS).where(absent)).sql());
        assertThrows(IllegalArgumentException.class, () -> deleteFrom(KINDS).where(absent));
        assertThrows(
                IllegalArgumentException.class,
                () -> update(KINDS).set(KINDS.num, 1).where(absent));
    }

    @Test
    void whatIsMadeOfSecretsIsOne() {
        Rendered sql = Renderer.render(select(KINDS.id)
                .from(KINDS)
                .where(KINDS.secret.coalesce("a").concat("b").lower().eq("c"))
                .where(KINDS.name.eq("d")));

        assertEquals(Set.of(1, 2, 3), sql.sensitive());
    }

    @Test
    void whatIsASecretInOneOfSeveralQueriesIsOne() {
        var all = select(KINDS.name)
                .from(KINDS)
                .union(select(KINDS.nick).from(KINDS).union(select(KINDS.secret).from(KINDS)))
                .as("all_names");
        Rendered sql = Renderer.render(
                select(count()).from(all).where(all.get(KINDS.name).lower().eq("c")));

        assertEquals(Set.of(1), sql.sensitive());
    }
}
