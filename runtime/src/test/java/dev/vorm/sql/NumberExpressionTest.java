package dev.vorm.sql;

import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.ExpressionCase.expression;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberExpressionTest {
    static Stream<ExpressionCase> cases() {
        return Stream.of(
                expression(KINDS.num.plus(5), "num + $1", 15, 5),
                expression(KINDS.num.plus(KINDS.num), "num + num", 20),
                expression(KINDS.big.plus(5L), "big + $1", 25L, 5L),
                expression(KINDS.big.plus(KINDS.num.castToBigint()), "big + CAST(num AS bigint)", 30L),
                expression(KINDS.small.plus((short) 1), "small + $1", (short) 8, (short) 1),
                expression(
                        KINDS.price.plus(new BigDecimal("0.005")),
                        "price + $1::text::numeric",
                        new BigDecimal("2.505"),
                        "0.005"),
                expression(KINDS.real.plus(1f), "\"float\" + $1", 2.5f, 1f),
                expression(KINDS.dbl.plus(1.0), "dbl + $1", 3.25, 1.0),
                expression(KINDS.num.minus(1).minus(2), "num - $1 - $2", 7, 1, 2),
                expression(KINDS.num.minus(KINDS.num.minus(2)), "num - (num - $1)", 2, 2),
                expression(KINDS.num.plus(1).times(2), "(num + $1) * $2", 22, 1, 2),
                expression(KINDS.num.times(2).plus(1), "num * $1 + $2", 21, 2, 1),
                expression(KINDS.num.plus(KINDS.num.times(2)), "num + num * $1", 30, 2),
                expression(KINDS.num.times(KINDS.num.dividedBy(3)), "num * (num / $1)", 30, 3),
                expression(KINDS.num.dividedBy(4), "num / $1", 2, 4),
                expression(
                        KINDS.num.castToNumeric().dividedBy(new BigDecimal("4")).round(2),
                        "round(CAST(num AS numeric) / $1::text::numeric, $2::integer)",
                        new BigDecimal("2.50"),
                        "4",
                        2),
                expression(KINDS.num.modulo(4), "num % $1", 2, 4),
                expression(
                        KINDS.price.modulo(BigDecimal.ONE), "price % $1::text::numeric", new BigDecimal("0.50"), "1"),
                expression(KINDS.num.negated(), "-num", -10),
                expression(KINDS.num.negated().negated(), "-(-num)", 10),
                expression(KINDS.num.minus(KINDS.num.negated()), "num - -num", 20),
                expression(KINDS.num.plus(1).negated(), "-(num + $1)", -11, 1),
                expression(KINDS.num.negated().abs(), "abs(-num)", 10),
                expression(KINDS.num.plus(1).gt(5), "num + $1 > $2", true, 1, 5),
                expression(KINDS.num.gt(KINDS.num.plus(1)), "num > num + $1", false, 1),
                expression(
                        KINDS.num.plus(1).between(KINDS.num, KINDS.num.times(2)),
                        "num + $1 BETWEEN num AND num * $2",
                        true,
                        1,
                        2),
                expression(KINDS.num.ceil(), "num", 10),
                expression(KINDS.price.ceil(), "ceil(price)", new BigDecimal("3")),
                expression(KINDS.dbl.floor(), "floor(dbl)", 2.0),
                expression(KINDS.real.ceil(), "CAST(ceil(\"float\") AS real)", 2f),
                expression(KINDS.price.round(), "round(price)", new BigDecimal("3")),
                expression(KINDS.price.round(1), "round(price, $1::integer)", new BigDecimal("2.5"), 1),
                expression(KINDS.num.round(-1), "CAST(round(CAST(num AS numeric), $1::integer) AS integer)", 10, -1),
                expression(
                        KINDS.dbl.round(1),
                        "CAST(round(CAST(dbl AS numeric), $1::integer) AS double precision)",
                        2.3,
                        1),
                expression(KINDS.price.trunc(), "trunc(price)", new BigDecimal("2")),
                expression(KINDS.price.trunc(1), "trunc(price, $1::integer)", new BigDecimal("2.5"), 1),
                expression(KINDS.num.sign(), "CAST(sign(num) AS integer)", 1),
                expression(KINDS.price.sign(), "sign(price)", new BigDecimal("1")),
                expression(KINDS.dbl.sqrt(), "sqrt(dbl)", 1.5),
                expression(KINDS.num.sqrt().round(), "round(sqrt(CAST(num AS double precision)))", 3.0),
                expression(KINDS.dbl.cbrt().trunc(), "trunc(cbrt(dbl))", 1.0),
                expression(KINDS.dbl.power(2), "power(dbl, $1::double precision)", 5.0625, 2.0),
                expression(
                        KINDS.dbl.power(KINDS.num).floor(), "floor(power(dbl, CAST(num AS double precision)))", 3325.0),
                expression(KINDS.dbl.exp().floor(), "floor(exp(dbl))", 9.0),
                expression(KINDS.num.ln().floor(), "floor(ln(CAST(num AS double precision)))", 2.0),
                expression(KINDS.num.log10(), "log10(CAST(num AS double precision))", 1.0),
                expression(KINDS.num.bitAnd(3), "num & $1", 2, 3),
                expression(KINDS.num.bitOr(5), "num | $1", 15, 5),
                expression(KINDS.num.bitXor(3), "num # $1", 9, 3),
                expression(KINDS.num.bitNot(), "~ num", -11),
                expression(KINDS.num.bitNot().bitAnd(KINDS.num.bitNot()), "~ num & (~ num)", -11),
                expression(KINDS.num.negated().bitNot(), "~ -num", 9),
                expression(KINDS.big.shiftLeft(2), "big << $1::integer", 80L, 2),
                expression(KINDS.num.shiftRight(1).bitOr(2), "num >> $1::integer | $2", 7, 1, 2),
                expression(KINDS.num.bitAnd(3).eq(2), "num & $1 = $2", true, 3, 2),
                expression(KINDS.num.plus(1).bitAnd(3), "num + $1 & $2", 3, 1, 3),
                expression(KINDS.num.bitAnd(3).plus(1), "(num & $1) + $2", 3, 3, 1),
                expression(KINDS.num.castToDouble(), "CAST(num AS double precision)", 10.0),
                expression(KINDS.num.castToBigint().plus(1L), "CAST(num AS bigint) + $1", 11L, 1L),
                expression(value(2).plus(3), "$1::integer + $2", 5, 2, 3),
                expression(value(2.5).times(2.0), "$1::double precision * $2", 5.0, 2.5, 2.0),
                expression(KINDS.num.coalesce(0).plus(1), "coalesce(num, $1) + $2", 11, 0, 1),
                expression(KINDS.num.nullIf(10).isNull(), "nullif(num, $1) IS NULL", true, 10),
                expression(KINDS.num.plus(1).isNull(), "num + $1 IS NULL", false, 1),
                expression(KINDS.num.plus(1).in(11, 12), "num + $1 = ANY ($2)", true, 1, new Integer[] {11, 12}));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(ExpressionCase expected) {
        expected.text().check();
    }

    @Test
    void refusesWhatPostgreSqlHasNotGot() {
        assertThrows(IllegalArgumentException.class, () -> KINDS.dbl.modulo(2.0));
        assertThrows(IllegalArgumentException.class, () -> KINDS.price.bitAnd(BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> KINDS.num.plus((Integer) null));
    }
}
