package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.query.DateField;
import dev.vorm.query.DateUnit;
import dev.vorm.query.Expression;
import dev.vorm.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expressions of one row: casts, choices, texts, numbers, times, and functions that Vorm does not know. */
class FunctionTest extends Fair {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What an expression is for a cheese. */
    private <T> T ofCheese(long id, Expression<T> expression) {
        return one(select(expression).from(CHEESE).where(CHEESE.id.eq(id)));
    }

    private <T> T ofDairy(long id, Expression<T> expression) {
        return one(select(expression).from(DAIRY).where(DAIRY.id.eq(id)));
    }

    private <T> T ofSale(long id, Expression<T> expression) {
        return one(select(expression).from(SALE).where(SALE.id.eq(id)));
    }

    // Casts and choices

    @Test
    void anExpressionBecomesAnotherType() {
        assertThat(ofCheese(1, CHEESE.price.castToInteger())).isEqualTo(22);
        assertThat(ofCheese(1, CHEESE.price.castToText().concat(" EUR"))).isEqualTo("21.50 EUR");
        assertThat(ofCheese(1, CHEESE.id.castToNumeric().dividedBy(money("8")))).isEqualByComparingTo("0.125");
        assertThat(ofCheese(1, value("2026-02-28").castToDate().plusDays(1))).isEqualTo("2026-03-01");
        assertThat(ofCheese(1, CHEESE.months.cast(SqlType.DOUBLE))).isEqualTo(12.0);
        assertThat(ofCheese(1, CHEESE.id.gt(3L).castToText())).isEqualTo("false");
    }

    @Test
    void theFirstThatIsNotNull() {
        assertThat(list(select(coalesce(GUEST.fullName, GUEST.name)).from(GUEST).orderBy(GUEST.id.asc())))
                .containsExactly("Ann Lee", "Bob Stone", "cy", "Dee Ash");
        assertThat(ofCheese(5, CHEESE.months.coalesce(0))).isZero();
    }

    @Test
    void nullInPlaceOfAValue() {
        assertThat(ofCheese(1, CHEESE.name.nullIf("Berg"))).isNull();
        assertThat(ofCheese(2, CHEESE.months.nullIf(12))).isOne();
    }

    @Test
    void theLargestAndTheSmallestOfARow() {
        assertThat(ofCheese(1, greatest(CHEESE.months, CHEESE.name.length(), value(5))))
                .isEqualTo(12);
        assertThat(ofCheese(1, least(CHEESE.months, CHEESE.name.length()))).isEqualTo(4);
    }

    @Test
    void aChoiceByConditions() {
        var age = caseWhen(CHEESE.months.ge(12))
                .then("old")
                .when(CHEESE.months.ge(3))
                .then("ripe")
                .when(CHEESE.months.isNotNull())
                .then("young")
                .otherwise("unknown");
        var query = select(CHEESE.name, age.upper()).from(CHEESE).orderBy(CHEESE.id.asc());

        assertThat(list(query))
                .containsExactly(
                        tuple("Berg", "OLD"),
                        tuple("Geiss", "YOUNG"),
                        tuple("Comte", "OLD"),
                        tuple("Tomme", "RIPE"),
                        tuple("Duin", "UNKNOWN"),
                        tuple("Zee", "RIPE"));
        assertThat(query.sql()).contains("CASE WHEN months >= $1 THEN $2::text WHEN months >= $3 THEN $4");
    }

    @Test
    void aChoiceByValues() {
        var legs = caseOf(CHEESE.milk).when(Milk.COW).then(4).when(Milk.GOAT).then(4);

        assertThat(ofCheese(1, legs.end())).isEqualTo(4);
        assertThat(ofCheese(5, legs.end())).isNull();
        assertThat(ofCheese(5, legs.otherwise(5).plus(CHEESE.name.length()))).isEqualTo(9);
    }

    // Texts

    @Test
    void textsAreJoinedAndCut() {
        assertThat(ofDairy(2, DAIRY.name.concat(", ").concat(DAIRY.region))).isEqualTo("Le Pré, Jura");
        assertThat(ofDairy(3, concat(DAIRY.name, value(" "), DAIRY.founded))).isEqualTo("Dunes ");
        assertThat(ofDairy(3, concatWs("-", DAIRY.name, DAIRY.founded, DAIRY.region)))
                .isEqualTo("Dunes-Texel");
        assertThat(ofDairy(1, DAIRY.name.substring(1, 4))).isEqualTo("Alpe");
        assertThat(ofDairy(1, DAIRY.name.left(2).concat(DAIRY.name.right(2)))).isEqualTo("Alof");
        assertThat(ofDairy(2, DAIRY.name.splitPart(" ", 2))).isEqualTo("Pré");
        assertThat(ofDairy(2, DAIRY.name.split(" "))).isEqualTo(List.of("Le", "Pré"));
    }

    @Test
    void textsAreChanged() {
        assertThat(ofDairy(2, DAIRY.name.lower())).isEqualTo("le pré");
        assertThat(ofDairy(2, DAIRY.name.upper().replace("LE ", ""))).isEqualTo("PRÉ");
        assertThat(ofDairy(1, DAIRY.name.reverse().initcap())).isEqualTo("Fohnepla");
        assertThat(ofDairy(1, DAIRY.region.lpad(6, ".").rpad(8, "."))).isEqualTo("..Bern..");
        assertThat(ofDairy(1, value("  x ").trim())).isEqualTo("x");
        assertThat(ofDairy(1, DAIRY.region.repeat(2))).isEqualTo("BernBern");
        assertThat(ofDairy(1, DAIRY.name.regexpReplace("[aeo]", "_", "g"))).isEqualTo("Alp_nh_f");
        assertThat(ofDairy(1, DAIRY.name.translate("Ah", "ah"))).isEqualTo("alpenhof");
        assertThat(ofDairy(1, DAIRY.name.substringMatching("p(.)n"))).isEqualTo("e");
    }

    @Test
    void textsAreMeasured() {
        assertThat(ofDairy(2, DAIRY.name.length())).isEqualTo(6);
        assertThat(ofDairy(2, DAIRY.name.octetLength())).isEqualTo(7);
        assertThat(ofDairy(2, DAIRY.name.position("P"))).isEqualTo(4);
        assertThat(ofDairy(2, DAIRY.name.md5().length())).isEqualTo(32);
    }

    // Numbers

    @Test
    void arithmeticKeepsItsTypeAndItsOrder() {
        var query = select(CHEESE.months.plus(2).times(3).minus(CHEESE.months).modulo(7))
                .from(CHEESE)
                .where(CHEESE.id.eq(1L));

        assertThat(one(query)).isEqualTo(2);
        assertThat(query.sql()).startsWith("SELECT ((months + $1) * $2 - months) % $3\n");
        assertThat(ofCheese(1, CHEESE.months.dividedBy(5))).isEqualTo(2);
        assertThat(ofCheese(1, CHEESE.months.negated().abs())).isEqualTo(12);
    }

    @Test
    void numbersAreRounded() {
        assertThat(ofCheese(1, CHEESE.price.round())).isEqualTo("22");
        assertThat(ofCheese(1, CHEESE.price.round(-1))).isEqualTo("20");
        assertThat(ofCheese(1, CHEESE.price.floor())).isEqualTo("21");
        assertThat(ofCheese(1, CHEESE.price.ceil())).isEqualTo("22");
        assertThat(ofCheese(1, CHEESE.price.trunc(1))).isEqualTo("21.5");
    }

    @Test
    void rootsPowersAndLogarithms() {
        assertThat(ofCheese(6, CHEESE.price.sqrt())).isEqualTo(4.0);
        assertThat(ofCheese(6, CHEESE.months.power(2))).isEqualTo(36.0);
        assertThat(ofCheese(6, value(100).log10())).isEqualTo(2.0);
        assertThat(ofCheese(6, value(1).exp().ln())).isEqualTo(1.0);
        assertThat(ofCheese(6, CHEESE.months.minus(9).sign())).isEqualTo(-1);
        assertThat(ofCheese(6, CHEESE.months.bitAnd(3).bitOr(8))).isEqualTo(10);
    }

    // Times

    @Test
    void partsOfATime() {
        assertThat(ofCheese(1, CHEESE.madeOn.extract(DateField.YEAR))).isEqualTo("2025");
        assertThat(ofCheese(1, CHEESE.madeOn.extract(DateField.ISODOW).castToInteger()))
                .isEqualTo(6);
        assertThat(ofSale(2, atTimeZone(SALE.soldAt, PARIS).extract(DateField.HOUR)))
                .isEqualTo("11");
        assertThat(ofSale(2, atTimeZone(SALE.soldAt, PARIS).format("DD.MM.YYYY HH24:MI")))
                .isEqualTo("01.01.2026 11:30");
    }

    @Test
    void timesAreCut() {
        assertThat(ofCheese(1, CHEESE.madeOn.truncatedTo(DateUnit.QUARTER))).isEqualTo("2025-01-01");
        assertThat(ofSale(7, SALE.soldAt.truncatedTo(DateUnit.DAY, PARIS))).isEqualTo("2026-01-03T23:00:00Z");
        assertThat(ofSale(7, atTimeZone(SALE.soldAt, PARIS).truncatedTo(DateUnit.HOUR)))
                .isEqualTo(LocalDateTime.of(2026, 1, 4, 15, 0));
        assertThat(ofSale(7, SALE.soldAt.binnedBy(Duration.ofMinutes(30), Instant.EPOCH)))
                .isEqualTo("2026-01-04T14:30:00Z");
    }

    @Test
    void timesAreCalculatedWith() {
        assertThat(ofCheese(1, CHEESE.madeOn.plusDays(CHEESE.months.times(30)))).isEqualTo("2026-02-24");
        assertThat(ofCheese(1, CHEESE.madeOn.plus(Period.ofMonths(2)).castToDate()))
                .isEqualTo("2025-05-01");
        assertThat(ofCheese(1, CHEESE.madeOn.plus(interval(CHEESE.months, DateUnit.MONTH))))
                .isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
        assertThat(ofCheese(1, CHEESE.madeOn.daysSince(LocalDate.of(2025, 1, 1))))
                .isEqualTo(59);
        assertThat(ofCheese(1, CHEESE.madeOn.atTime(LocalTime.NOON))).isEqualTo(LocalDateTime.of(2025, 3, 1, 12, 0));
        assertThat(ofSale(1, SALE.soldAt.plus(Duration.ofMinutes(90)))).isEqualTo("2026-01-01T10:30:00Z");
        assertThat(ofSale(
                        1,
                        SALE.soldAt.since(Instant.parse("2025-12-31T07:00:00Z")).extract(DateField.EPOCH)))
                .isEqualByComparingTo("93600");
    }

    @Test
    void theTimeAtTheServer() {
        assertThat(one(select(now().eq(now()), clockTimestamp().ge(now())))).isEqualTo(tuple(true, true));
        assertThat(one(select(currentDate().daysSince(now().castToDate())))).isZero();
    }

    // What Vorm does not know

    @Test
    void anyFunctionIsCalledByItsName() {
        assertThat(ofDairy(
                        1,
                        asText(fn("overlay", SqlType.TEXT, DAIRY.name, value("XX"), value(1), value(2)))
                                .lower()))
                .isEqualTo("xxpenhof");
        assertThat(ofCheese(
                        1,
                        asNumber(fn("div", SqlType.NUMERIC, CHEESE.price, value(money("10"))))
                                .plus(money("1"))))
                .isEqualByComparingTo("3");
        assertThat(one(select(fn("make_date", SqlType.DATE, value(2026), value(2), value(28)))))
                .isEqualTo("2026-02-28");
        assertThat(select(fn("pg_catalog.upper", SqlType.TEXT, value("x"))).sql())
                .startsWith("SELECT pg_catalog.upper(");
    }

    @Test
    void anyOperatorStandsBetween() {
        assertThat(ofDairy(1, asCondition(op(DAIRY.name, "^@", value("Alp"), SqlType.BOOLEAN))))
                .isTrue();
        assertThat(ofCheese(
                        6,
                        asNumber(op(CHEESE.months, "#", value(3), SqlType.INTEGER))
                                .times(2)))
                .isEqualTo(10);
    }
}
