package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.query.Sql;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that give several values, as tables. */
class TableFunctionTest extends Writing {
    @Test
    void numbersInARow() {
        var number = series("number", 1, 5);

        assertThat(list(select(number.value().times(number.value()))
                        .from(number)
                        .where(number.value().ne(3))))
                .containsExactly(1, 4, 16, 25);
    }

    @Test
    void daysWithAndWithoutRows() {
        var day = series(
                "day",
                value(LocalDateTime.of(2026, 1, 1, 0, 0)),
                value(LocalDateTime.of(2026, 1, 3, 0, 0)),
                value(Duration.ofDays(1)));
        var soldAt = atTimeZone(SALE.soldAt, ZoneId.of("UTC"));
        var query = select(day.value().castToDate(), count(SALE.id))
                .from(day)
                .leftJoin(
                        SALE,
                        SALE.market
                                .eq("BE")
                                .and(soldAt.ge(day.value()))
                                .and(soldAt.lt(day.value().plus(Duration.ofDays(1)))))
                .groupBy(day.value())
                .orderBy(day.value().asc());

        assertThat(list(query))
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), 2L),
                        tuple(LocalDate.of(2026, 1, 2), 0L),
                        tuple(LocalDate.of(2026, 1, 3), 1L));
    }

    @Test
    void theElementsOfAColumn() {
        var flavour = unnest("flavour", CHEESE.flavours, Sql::asText);

        assertThat(list(select(
                                flavour.value().upper(),
                                stringAgg(CHEESE.name, " ").orderBy(CHEESE.id.asc()))
                        .from(CHEESE)
                        .crossJoin(flavour)
                        .groupBy(flavour.value())
                        .having(count().gt(1L))
                        .orderBy(flavour.value().asc())))
                .containsExactly(tuple("NUTTY", "Berg Comte"), tuple("SALTY", "Berg Zee"), tuple("SWEET", "Comte Zee"));
    }

    @Test
    void theElementsWithTheirNumbers() {
        var flavour = unnest("flavour", CHEESE.flavours, Sql::asText).numbered();

        assertThat(list(select(CHEESE.name, flavour.value())
                        .from(CHEESE)
                        .crossJoin(flavour)
                        .where(flavour.number().eq(2L))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly(tuple("Berg", "salty"), tuple("Comte", "sweet"), tuple("Zee", "sweet"));
    }

    @Test
    void valuesOfTheApplicationAreRows() {
        var asked = unnest("asked", asArray(value(List.of("BE", "XX", "OS"), SqlType.TEXT.list())), Sql::asText)
                .numbered();
        var query = select(asked.value(), MARKET.town)
                .from(asked)
                .leftJoin(MARKET, MARKET.code.eq(asked.value()))
                .orderBy(asked.number().asc());

        assertThat(list(query)).containsExactly(tuple("BE", "Bern"), tuple("XX", null), tuple("OS", "Oslo"));
    }

    @Test
    void rowsAreInsertedOfThem() {
        var cheese = series("cheese", value(1L), value(6L), value(5L));

        assertThat(list(insertInto(STALL)
                        .from(cheese)
                        .set(STALL.market.key(), "OS")
                        .set(STALL.cheese.key(), cheese.value())
                        .returning()))
                .containsExactly(stall("OS", 1, 0), stall("OS", 6, 0));
    }

    @Test
    void theElementsOfADocument() {
        var award = jsonElements("award", CHEESE.facts.at("awards"));
        var year = award.value().atNumber("year").castToInteger();

        assertThat(list(select(CHEESE.name, year).from(CHEESE).crossJoin(award).orderBy(year.desc())))
                .containsExactly(tuple("Berg", 2025), tuple("Comte", 2024), tuple("Berg", 2023));
    }

    @Test
    void theKeysOfADocument() {
        var key = jsonKeys("key", CHEESE.facts);

        assertThat(list(select(key.value(), count())
                        .from(CHEESE)
                        .crossJoin(key)
                        .groupBy(key.value())
                        .orderBy(key.value().asc())))
                .containsExactly(tuple("awards", 2L), tuple("fat", 5L), tuple("rind", 5L));
    }

    @Test
    void anyFunctionThatGivesRows() {
        var word = rowsOf("word", asText(fn("regexp_split_to_table", SqlType.TEXT, DAIRY.name, value(" "))));
        var query = select(word.value()).from(DAIRY).crossJoin(word).where(DAIRY.name.eq("Le Pré"));

        assertThat(list(query)).containsExactly("Le", "Pré");
    }

    record Change(String cheese, BigDecimal price, List<String> flavours) {}

    @Test
    void objectsOfTheApplicationAreATable() {
        var changes = List.of(
                new Change("Berg", money("22.25"), List.of("mild", "new")),
                new Change("Zee", money("0.10"), List.of()),
                new Change("Unheard", money("9.99"), List.of("x")));
        var change = valuesOf("change", changes, CHEESE.name, Change::cheese)
                .and(CHEESE.price, Change::price)
                .and(CHEESE.flavours, Change::flavours);
        var query = update(CHEESE)
                .set(CHEESE.price, change.get(CHEESE.price))
                .set(CHEESE.flavours, change.get(CHEESE.flavours))
                .from(change)
                .where(CHEESE.name.eq(change.get(CHEESE.name)))
                .returning(CHEESE.name, CHEESE.price, CHEESE.flavours);

        assertThat(list(query)).hasToString("[Row3[a=Berg, b=22.25, c=[mild, new]], Row3[a=Zee, b=0.10, c=[]]]");
        assertThat(list(select(change.get(CHEESE.name).upper(), CHEESE.id)
                        .from(change)
                        .leftJoin(CHEESE, CHEESE.name.eq(change.get(CHEESE.name)))
                        .where(CHEESE.id.isNull())))
                .containsExactly(tuple("UNHEARD", null));
        assertThat(query.sql()).startsWith("""
                UPDATE cheeses
                SET price = change.price::numeric, flavours = change.flavours::text[]
                FROM unnest($1::text[], $2::text[], $3::text[]) AS change (name, price, flavours)
                WHERE cheeses.name = change.name""");
    }

    @Test
    void noObjectsAreATableWithoutRows() {
        var none = valuesOf("none", List.<Change>of(), CHEESE.name, Change::cheese);

        assertThat(list(select(none.get(CHEESE.name)).from(none))).isEmpty();
        assertThatThrownBy(() -> none.get(CHEESE.price))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none")
                .hasMessageContaining("cheeses.price");
    }
}
