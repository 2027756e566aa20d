package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.NotFoundException;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.Select;
import dev.vorm.query.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is selected, which rows, in which order and how many. */
class SelectTest extends Fair {
    @Test
    void aTableGivesItsEntities() {
        assertThat(list(select(MARKET).orderBy(MARKET.code.asc()))).containsExactly(AMSTERDAM, BERN, OSLO);
    }

    @Test
    void anExpressionGivesItsValues() {
        assertThat(list(select(MARKET.town).from(MARKET).orderBy(MARKET.town.desc())))
                .containsExactly("Oslo", "Bern", "Amsterdam");
    }

    @Test
    void severalExpressionsGiveTuples() {
        assertThat(list(select(CHEESE.name, CHEESE.price)
                        .from(CHEESE)
                        .where(CHEESE.milk.eq(Milk.GOAT))
                        .orderBy(CHEESE.name.asc())))
                .containsExactly(tuple("Geiss", money("18.00")), tuple("Zee", money("16.00")));
    }

    record Offer(String cheese, BigDecimal price, String dairy) {}

    @Test
    void aConstructorMakesRecordsOfThem() {
        assertThat(list(select(CHEESE.name, CHEESE.price, DAIRY.name)
                        .from(CHEESE)
                        .join(CHEESE.dairy)
                        .where(CHEESE.price.gt(money("22")))
                        .orderBy(CHEESE.name.asc())
                        .into(Offer::new)))
                .containsExactly(
                        new Offer("Comte", money("24.00"), "Le Pré"), new Offer("Duin", money("24.00"), "Dunes"));
    }

    @Test
    void entitiesStandBesideExpressions() {
        assertThat(list(select(DAIRY, CHEESE.name)
                        .join(CHEESE, CHEESE.dairy.on(DAIRY))
                        .where(CHEESE.milk.eq(Milk.GOAT))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly(tuple(ALPENHOF, "Geiss"), tuple(DUNES, "Zee"));
    }

    @Test
    void whatIsComputedIsSelectedAsWell() {
        assertThat(list(select(CHEESE.name.upper(), CHEESE.price.times(money("0.9")))
                        .from(CHEESE)
                        .where(CHEESE.id.eq(1L))))
                .containsExactly(tuple("BERG", money("19.350")));
    }

    @Test
    void valuesNeedNoTable() {
        assertThat(one(select(value(20).plus(1), value("cheese").concat("s")))).isEqualTo(tuple(21, "cheeses"));
    }

    @Test
    void conditionsAddUp() {
        var goat = select(CHEESE.name).from(CHEESE).where(CHEESE.milk.eq(Milk.GOAT));

        assertThat(list(goat.where(CHEESE.price.lt(money("17"))))).containsExactly("Zee");
        assertThat(list(goat)).hasSize(2);
    }

    @Test
    void andOrNotHaveParenthesesWhereTheyMatter() {
        var query = select(CHEESE.name)
                .from(CHEESE)
                .where(CHEESE.milk.eq(Milk.COW).or(CHEESE.milk.eq(Milk.GOAT)))
                .where(not(CHEESE.price.lt(money("18")).or(CHEESE.months.isNull())))
                .orderBy(CHEESE.id.asc());

        assertThat(list(query)).containsExactly("Berg", "Geiss", "Comte");
        assertThat(query.sql()).isEqualTo("""
                SELECT name
                FROM cheeses
                WHERE (milk = $1 OR milk = $2) AND NOT (price < $3::text::numeric OR months IS NULL)
                ORDER BY id""");
    }

    @Test
    void nullsGoWhereTheyAreTold() {
        var names = select(CHEESE.name).from(CHEESE);

        assertThat(list(names.orderBy(CHEESE.months.desc()).limit(1))).containsExactly("Duin");
        assertThat(list(names.orderBy(CHEESE.months.desc().nullsLast()).limit(1)))
                .containsExactly("Comte");
        assertThat(list(names.orderBy(CHEESE.months.asc().nullsFirst(), CHEESE.id.asc())
                        .limit(2)))
                .containsExactly("Duin", "Geiss");
    }

    @Test
    void rowsAreSortedByExpressionsAndChoices() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .orderBy(
                                caseOf(CHEESE.milk)
                                        .when(Milk.SHEEP)
                                        .then(0)
                                        .when(Milk.GOAT)
                                        .then(1)
                                        .otherwise(2)
                                        .asc(),
                                CHEESE.name.length().desc(),
                                CHEESE.name.asc())))
                .containsExactly("Duin", "Geiss", "Zee", "Comte", "Tomme", "Berg");
    }

    @Test
    void equalRowsBecomeOne() {
        assertThat(list(select(CHEESE.milk).from(CHEESE).distinct().orderBy(CHEESE.milk.asc())))
                .containsExactly(Milk.COW, Milk.GOAT, Milk.SHEEP);
    }

    @Test
    void theFirstRowOfEachGroup() {
        var dearest = select(CHEESE.milk, CHEESE.name)
                .from(CHEESE)
                .distinctOn(CHEESE.milk)
                .orderBy(CHEESE.milk.asc(), CHEESE.price.desc());

        assertThat(list(dearest))
                .containsExactly(tuple(Milk.COW, "Comte"), tuple(Milk.GOAT, "Geiss"), tuple(Milk.SHEEP, "Duin"));
        assertThat(dearest.sql()).startsWith("SELECT DISTINCT ON (milk) milk, name\n");
    }

    @Test
    void groupsHaveConditionsAndAnOrder() {
        NumberExpression<Long> sold = sum(SALE.pieces);

        assertThat(list(select(CHEESE.name, sold)
                        .from(SALE)
                        .join(SALE.cheese)
                        .groupBy(CHEESE.id)
                        .having(sold.gt(1L))
                        .orderBy(sold.desc(), CHEESE.name.asc())))
                .containsExactly(tuple("Comte", 6L), tuple("Berg", 5L), tuple("Duin", 4L));
    }

    @Test
    void rowsAreGroupedByExpressions() {
        TextExpression price =
                caseWhen(CHEESE.price.ge(money("20"))).then("dear").otherwise("cheap");
        var query = select(price, count()).from(CHEESE).groupBy(price).orderBy(price.asc());

        assertThat(list(query)).containsExactly(tuple("cheap", 3L), tuple("dear", 3L));
        assertThat(query.sql()).isEqualTo("""
                SELECT CASE WHEN price >= $1::text::numeric THEN $2::text ELSE $3 END, count(*)
                FROM cheeses
                GROUP BY CASE WHEN price >= $1::text::numeric THEN $2::text ELSE $3 END
                ORDER BY CASE WHEN price >= $1::text::numeric THEN $2::text ELSE $3 END""");
    }

    @Test
    void aPageIsALimitAndAnOffset() {
        var page = select(CHEESE.name)
                .from(CHEESE)
                .orderBy(CHEESE.name.asc())
                .limit(2)
                .offset(2);

        assertThat(list(page)).containsExactly("Duin", "Geiss");
        assertThat(page.sql()).endsWith("ORDER BY name\nLIMIT $1\nOFFSET $2");
    }

    @Test
    void aPageBehindARowIsAComparisonOfRows() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(row(CHEESE.price, CHEESE.id).gt(tuple(money("18.00"), 2L)))
                        .orderBy(CHEESE.price.asc(), CHEESE.id.asc())
                        .limit(2)))
                .containsExactly("Berg", "Comte");
    }

    @Test
    void rowsAsGoodAsTheLastOneComeToo() {
        assertThat(list(select(CHEESE.name, CHEESE.price)
                        .from(CHEESE)
                        .orderBy(CHEESE.price.desc())
                        .limitWithTies(1)))
                .containsExactlyInAnyOrder(tuple("Comte", money("24.00")), tuple("Duin", money("24.00")));
    }

    @Test
    void oneRowOrNoneOrTheFirst() {
        Select<Cheese> goats = select(CHEESE).where(CHEESE.milk.eq(Milk.GOAT)).orderBy(CHEESE.id.asc());

        assertThat(db.first(goats).await()).map(Cheese::name).hasValue("Geiss");
        assertThat(db.optional(goats.where(CHEESE.price.gt(money("99")))).await())
                .isEmpty();
        assertThatThrownBy(() -> one(goats)).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> one(goats.where(CHEESE.price.gt(money("99"))))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneQueryIsCountedAndRead() {
        Select<Guest> early = select(GUEST)
                .where(GUEST.joinedAt.lt(value(LocalDate.of(2026, 1, 1)).castToTimestamptz()))
                .orderBy(GUEST.id.asc());

        assertThat(one(select(count()).from(early.unsorted().as("early")))).isEqualTo(3L);
        assertThat(list(early.limit(1))).extracting(Guest::name).containsExactly("ann");
    }

    @Test
    void aSelectIsMappedByAnyFunction() {
        assertThat(list(select(MARKET).orderBy(MARKET.code.asc()).into(market -> market.code() + ":" + market.town())))
                .containsExactly("AM:Amsterdam", "BE:Bern", "OS:Oslo");
    }
}
