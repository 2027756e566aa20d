package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.query.Expression;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions of the rows of a group. */
class AggregateTest extends Fair {
    private <T> T ofAll(Expression<T> aggregate) {
        return one(select(aggregate).from(CHEESE));
    }

    @Test
    void counts() {
        assertThat(ofAll(count())).isEqualTo(6L);
        assertThat(ofAll(count(CHEESE.months))).isEqualTo(5L);
        assertThat(ofAll(countDistinct(CHEESE.price))).isEqualTo(5L);
    }

    @Test
    void sumsAndAveragesHaveTheTypesOfTheServer() {
        assertThat(ofAll(sum(CHEESE.price))).isEqualTo(money("116.00"));
        Long months = ofAll(sum(CHEESE.months));
        BigDecimal ids = ofAll(sum(CHEESE.id));
        assertThat(months).isEqualTo(40L);
        assertThat(ids).isEqualTo(money("21"));
        assertThat(ofAll(avg(CHEESE.months).round(1))).isEqualTo(money("8.0"));
    }

    @Test
    void theSmallestAndTheLargest() {
        assertThat(one(select(min(CHEESE.price), max(CHEESE.name), min(CHEESE.madeOn))
                        .from(CHEESE)))
                .isEqualTo(tuple(money("12.50"), "Zee", LocalDate.of(2024, 6, 10)));
        assertThat(one(select(max(SALE.soldAt)).from(SALE))).isEqualTo(Instant.parse("2026-01-04T14:45:00Z"));
    }

    @Test
    void noRowsHaveNoSum() {
        assertThat(one(select(sum(CHEESE.months), count()).from(CHEESE).where(CHEESE.price.gt(money("99")))))
                .isEqualTo(tuple(null, 0L));
    }

    @Test
    void groupsOfTheRowsOfAJoin() {
        assertThat(list(select(DAIRY.name, count(CHEESE.id), max(CHEESE.price))
                        .from(DAIRY)
                        .leftJoin(CHEESE, CHEESE.dairy.on(DAIRY))
                        .groupBy(DAIRY.id)
                        .orderBy(DAIRY.id.asc())))
                .containsExactly(
                        tuple("Alpenhof", 2L, money("21.50")),
                        tuple("Le Pré", 2L, money("24.00")),
                        tuple("Dunes", 2L, money("24.00")),
                        tuple("Fjell", 0L, null));
    }

    @Test
    void groupsOfSeveralExpressions() {
        assertThat(list(select(SALE.market.key(), SALE.cheese.key(), sum(SALE.pieces))
                        .from(SALE)
                        .groupBy(SALE.market.key(), SALE.cheese.key())
                        .having(count().gt(1L))))
                .containsExactly(tuple("BE", 1L, 5L));
    }

    @Test
    void onlySomeRowsCount() {
        var query = select(
                        count().filter(CHEESE.milk.eq(Milk.COW)),
                        avg(CHEESE.price).filter(CHEESE.milk.ne(Milk.COW).and(CHEESE.months.isNotNull())))
                .from(CHEESE);

        assertThat(one(query)).isEqualTo(tuple(3L, money("17.0000000000000000")));
        assertThat(query.sql())
                .startsWith("SELECT count(*) FILTER (WHERE milk = $1), avg(price) FILTER (WHERE milk <> $2");
    }

    @Test
    void whatIsCountedIsAColumnForEachKind() {
        assertThat(list(select(
                                DAIRY.name,
                                count(CHEESE.id).filter(CHEESE.milk.eq(Milk.COW)),
                                count(CHEESE.id).filter(CHEESE.milk.eq(Milk.GOAT)))
                        .from(DAIRY)
                        .leftJoin(CHEESE, CHEESE.dairy.on(DAIRY))
                        .groupBy(DAIRY.id)
                        .orderBy(DAIRY.id.asc())))
                .containsExactly(
                        tuple("Alpenhof", 1L, 1L),
                        tuple("Le Pré", 2L, 0L),
                        tuple("Dunes", 0L, 1L),
                        tuple("Fjell", 0L, 0L));
    }

    @Test
    void textsBecomeOne() {
        assertThat(list(select(CHEESE.milk, stringAgg(CHEESE.name, ", ").orderBy(CHEESE.name.desc()))
                        .from(CHEESE)
                        .groupBy(CHEESE.milk)
                        .orderBy(CHEESE.milk.asc())))
                .containsExactly(
                        tuple(Milk.COW, "Tomme, Comte, Berg"),
                        tuple(Milk.GOAT, "Zee, Geiss"),
                        tuple(Milk.SHEEP, "Duin"));
    }

    @Test
    void valuesBecomeAnArray() {
        var flavours = arrayAgg(CHEESE.name).orderBy(CHEESE.price.asc(), CHEESE.id.asc());

        assertThat(ofAll(flavours.filter(CHEESE.milk.eq(Milk.GOAT)))).isEqualTo(List.of("Zee", "Geiss"));
        assertThat(ofAll(flavours.slice(1, 2))).isEqualTo(List.of("Tomme", "Zee"));
        assertThat(ofAll(arrayAgg(CHEESE.milk).distinct().cardinality())).isEqualTo(3);
    }

    @Test
    void valuesBecomeADocument() {
        assertThat(one(select(jsonObjectAgg(CHEESE.name, CHEESE.months))
                        .from(CHEESE)
                        .where(CHEESE.milk.ne(Milk.COW))))
                .isEqualTo("{\"Zee\": 6, \"Duin\": null, \"Geiss\": 1}");
        assertThat(one(select(jsonAgg(jsonObject(field("name", CHEESE.name), field("price", CHEESE.price)))
                                .orderBy(CHEESE.id.asc()))
                        .from(CHEESE)
                        .where(CHEESE.milk.eq(Milk.GOAT))))
                .isEqualTo("[{\"name\": \"Geiss\", \"price\": 18.00}, {\"name\": \"Zee\", \"price\": 16.00}]");
    }

    @Test
    void allOrAnyOfThem() {
        assertThat(one(select(every(CHEESE.price.gt(money("12"))), boolOr(CHEESE.months.gt(20)))
                        .from(CHEESE)))
                .isEqualTo(tuple(true, false));
    }

    @Test
    void theMedianAndOtherParts() {
        assertThat(ofAll(percentileCont(0.5, CHEESE.price))).isEqualTo(19.75);
        assertThat(ofAll(percentileDisc(0.5, CHEESE.madeOn))).isEqualTo("2025-06-01");
        assertThat(ofAll(mode(CHEESE.milk))).isEqualTo(Milk.COW);
        assertThat(select(percentileDisc(0.9, CHEESE.name)).from(CHEESE).sql())
                .startsWith("SELECT percentile_disc($1::double precision) WITHIN GROUP (ORDER BY name)");
    }

    @Test
    void statistics() {
        assertThat(ofAll(stddevPop(CHEESE.months).round(3))).isEqualTo(6.229);
        assertThat(ofAll(corr(CHEESE.price, CHEESE.months))).isBetween(0.5, 1.0);
        assertThat(ofAll(regrSlope(CHEESE.price, CHEESE.months))).isBetween(0.0, 1.0);
    }

    @Test
    void aggregatesAreCalculatedWith() {
        assertThat(list(select(
                                SALE.market.key(),
                                sum(SALE.pieces.castToNumeric().times(CHEESE.price)))
                        .from(SALE)
                        .join(SALE.cheese)
                        .groupBy(SALE.market.key())
                        .orderBy(sum(SALE.pieces.castToNumeric().times(CHEESE.price))
                                .desc())))
                .containsExactly(tuple("AM", money("232.00")), tuple("BE", money("144.00")));
        assertThat(ofAll(max(CHEESE.price).minus(min(CHEESE.price)))).isEqualTo(money("11.50"));
    }

    @Test
    void groupsAreComparedWithQueries() {
        var average = select(avg(STALL.stock)).from(STALL);

        assertThat(list(select(STALL.market.key())
                        .from(STALL)
                        .groupBy(STALL.market.key())
                        .having(avg(STALL.stock).gt(average.value()))))
                .containsExactly("BE");
        assertThat(list(select(GUEST.name)
                        .from(GUEST)
                        .join(SALE, SALE.guest.on(GUEST))
                        .groupBy(GUEST.id)
                        .having(countDistinct(SALE.market.key()).eq(2L))))
                .containsExactly("ann");
    }
}
