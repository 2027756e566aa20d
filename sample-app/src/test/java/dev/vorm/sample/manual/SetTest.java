package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The rows of several queries as those of one. */
class SetTest extends Fair {
    @Test
    void theRowsOfBothEachOnce() {
        var towns = select(MARKET.town).from(MARKET).union(select(DAIRY.region).from(DAIRY));

        assertThat(list(towns.orderBy(MARKET.town.asc())))
                .containsExactly("Amsterdam", "Bern", "Jura", "Oslo", "Texel");
    }

    @Test
    void theRowsOfBothAsOftenAsTheyAreThere() {
        assertThat(list(select(MARKET.town)
                        .from(MARKET)
                        .where(MARKET.code.eq("BE"))
                        .unionAll(select(DAIRY.region).from(DAIRY).where(DAIRY.region.eq("Bern")))))
                .containsExactly("Bern", "Bern", "Bern");
    }

    @Test
    void theRowsThatBothHave() {
        assertThat(list(select(MARKET.town)
                        .from(MARKET)
                        .intersect(select(DAIRY.region).from(DAIRY))))
                .containsExactly("Bern");
    }

    @Test
    void theRowsThatTheOtherHasNot() {
        var unsold =
                select(CHEESE.id).from(CHEESE).except(select(SALE.cheese.key()).from(SALE));

        assertThat(list(unsold)).containsExactly(2L);
        assertThat(list(select(SALE.cheese.key())
                        .from(SALE)
                        .exceptAll(select(STALL.cheese.key()).from(STALL))))
                .containsExactly(1L);
    }

    @Test
    void allAreSortedAndCutTogether() {
        var names = select(CHEESE.name, value("cheese"))
                .from(CHEESE)
                .unionAll(select(DAIRY.name, value("dairy")).from(DAIRY))
                .orderBy(CHEESE.name.asc())
                .limit(2);

        assertThat(list(names)).containsExactly(tuple("Alpenhof", "dairy"), tuple("Berg", "cheese"));
        assertThat(names.sql()).isEqualTo("""
                SELECT name, $1::text
                FROM cheeses
                UNION ALL
                SELECT name, $2::text
                FROM dairies
                ORDER BY 1
                LIMIT $3""");
    }

    @Test
    void oneIsSortedAndCutByItself() {
        var ends = select(CHEESE.name, CHEESE.price)
                .from(CHEESE)
                .orderBy(CHEESE.price.asc())
                .limit(1)
                .unionAll(select(CHEESE.name, CHEESE.price).from(CHEESE).where(CHEESE.milk.eq(Milk.SHEEP)));

        assertThat(list(ends)).containsExactly(tuple("Tomme", money("12.50")), tuple("Duin", money("24.00")));
        assertThat(ends.sql())
                .contains("((SELECT name, price FROM cheeses ORDER BY cheeses.price LIMIT $1) UNION ALL SELECT name");
    }

    @Test
    void theyAreGroupedAsTheyAreWritten() {
        var one = select(value(1));
        var two = select(value(2));

        assertThat(list(one.unionAll(two).except(two))).containsExactly(1);
        assertThat(list(one.unionAll(two.except(two)))).containsExactly(1);
        assertThat(list(two.unionAll(one.unionAll(two)).unionAll(one))).hasSize(4);
    }

    @Test
    void theyAreATable() {
        var people = select(GUEST.name)
                .from(GUEST)
                .union(select(DAIRY.name).from(DAIRY))
                .as("people");

        assertThat(list(select(people.get(GUEST.name))
                        .from(people)
                        .where(people.get(GUEST.name).startsWithIgnoreCase("d"))
                        .orderBy(people.get(GUEST.name).lower().asc())))
                .containsExactly("dee", "Dunes");
    }

    @Test
    void entitiesComeOutOfThem() {
        var cheeses = select(CHEESE)
                .where(CHEESE.price.lt(money("13")))
                .union(select(CHEESE).where(CHEESE.months.isNull()));

        assertThatThrownBy(() -> cheeses.orderBy(DAIRY.name.asc())).isInstanceOf(IllegalArgumentException.class);
        assertThat(list(cheeses.orderBy(CHEESE.id.asc())))
                .extracting(Cheese::name)
                .containsExactly("Tomme", "Duin");
    }
}
