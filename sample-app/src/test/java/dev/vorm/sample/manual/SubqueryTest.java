package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MailboxTable.MAILBOX;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries within queries: as values, as lists, as tables. */
class SubqueryTest extends Fair {
    @Test
    void aQueryOfOneValueIsAValue() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(CHEESE.price.eq(
                                select(max(CHEESE.price)).from(CHEESE).value()))
                        .orderBy(CHEESE.name.asc())))
                .containsExactly("Comte", "Duin");
    }

    @Test
    void itMayUseTheRowAroundIt() {
        CheeseTable other = CHEESE.as("other");
        var average = select(avg(other.price)).from(other).where(other.milk.eq(CHEESE.milk));

        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(CHEESE.price.gt(average.value()))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly("Berg", "Geiss", "Comte");
    }

    @Test
    void itIsSelectedBesideColumns() {
        var mailboxes = select(count()).from(MAILBOX).where(MAILBOX.guest.on(GUEST));
        var query = select(GUEST.name, mailboxes.value()).from(GUEST).orderBy(GUEST.id.asc());

        assertThat(list(query)).containsExactly(tuple("ann", 2L), tuple("bob", 1L), tuple("cy", 1L), tuple("dee", 0L));
        assertThat(query.sql()).isEqualTo("""
                SELECT name, (SELECT count(*) FROM mailboxes WHERE mailboxes.guest_id = guests.id)
                FROM guests
                ORDER BY guests.id""");
    }

    @Test
    void itIsSortedBy() {
        var cheeses = select(count()).from(CHEESE).where(CHEESE.dairy.on(DAIRY));

        assertThat(list(select(DAIRY.name)
                        .from(DAIRY)
                        .orderBy(cheeses.value().asc(), DAIRY.name.desc())
                        .limit(2)))
                .containsExactly("Fjell", "Le Pré");
    }

    @Test
    void itIsCalculatedWith() {
        var all = select(count()).from(CHEESE);

        assertThat(list(select(CHEESE.milk, count().times(100L).dividedBy(all.value()))
                        .from(CHEESE)
                        .groupBy(CHEESE.milk)
                        .orderBy(CHEESE.milk.asc())))
                .containsExactly(tuple(Milk.COW, 50L), tuple(Milk.GOAT, 33L), tuple(Milk.SHEEP, 16L));
    }

    @Test
    void oneOfTheValuesOfAQuery() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(CHEESE.id.in(
                                select(STALL.cheese.key()).from(STALL).where(STALL.stock.gt(3))))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly("Berg", "Comte", "Duin");
    }

    @Test
    void noneOfTheValuesOfAQuery() {
        assertThat(list(select(CHEESE.name)
                        .from(CHEESE)
                        .where(CHEESE.id.notIn(select(STALL.cheese.key()).from(STALL)))))
                .containsExactly("Geiss");
    }

    @Test
    void oneNullAmongTheValuesLeavesNothingOut() {
        assertThat(list(select(GUEST.name)
                        .from(GUEST)
                        .where(GUEST.id.notIn(select(SALE.guest.key()).from(SALE)))))
                .isEmpty();
        assertThat(list(select(GUEST.name)
                        .from(GUEST)
                        .where(GUEST.id.notIn(
                                select(SALE.guest.key()).from(SALE).where(SALE.guest.isNotNull())))))
                .containsExactly("dee");
    }

    @Test
    void moreThanAllOrAnyOfTheValues() {
        var goats = select(CHEESE.price).from(CHEESE).where(CHEESE.milk.eq(Milk.GOAT));
        CheeseTable cheese = CHEESE.as("cheese");
        var names = select(cheese.name).from(cheese).orderBy(cheese.id.asc());

        assertThat(list(names.where(cheese.price.gt(all(goats))))).containsExactly("Berg", "Comte", "Duin");
        assertThat(list(names.where(cheese.price.lt(any(goats))))).containsExactly("Tomme", "Zee");
    }

    @Test
    void severalValuesAreComparedAsOne() {
        assertThat(list(select(SALE.id)
                        .from(SALE)
                        .where(row(SALE.market.key(), SALE.cheese.key())
                                .in(select(STALL.market.key(), STALL.cheese.key())
                                        .from(STALL)
                                        .where(STALL.stock.lt(3))))
                        .orderBy(SALE.id.asc())))
                .containsExactly(6L, 7L);
    }

    @Test
    void aQueryIsATable() {
        var perGuest = select(SALE.guest.key(), count(), sum(SALE.pieces))
                .from(SALE)
                .where(SALE.guest.isNotNull())
                .groupBy(SALE.guest.key())
                .as("per_guest");
        var query = select(max(perGuest.get(count())), avg(perGuest.get(sum(SALE.pieces))))
                .from(perGuest);

        assertThat(one(query)).isEqualTo(tuple(3L, money("4.0000000000000000")));
        assertThat(query.sql()).isEqualTo("""
                SELECT max(c2), avg(c3)::text
                FROM (SELECT guest_id, count(*), sum(pieces) FROM sales WHERE guest_id IS NOT NULL GROUP BY guest_id) AS per_guest (guest_id, c2, c3)""");
    }

    @Test
    void aQueryOfEntitiesGivesEntities() {
        var cheap = select(CHEESE).orderBy(CHEESE.price.asc()).limit(3).as("cheap");

        assertThat(list(select(cheap)
                        .where(cheap.get(CHEESE.milk).eq(Milk.GOAT))
                        .orderBy(cheap.get(CHEESE.name).desc())))
                .extracting(Cheese::name)
                .containsExactly("Zee", "Geiss");
    }

    @Test
    void whatAQueryDoesNotSelectItDoesNotGive() {
        var names = select(CHEESE.name).from(CHEESE).as("names");

        assertThatThrownBy(() -> names.get(CHEESE.price)).hasMessageContaining("names does not select");
    }

    @Test
    void theRowsOfAnotherTableAreOneDocument() {
        var names = select(jsonAgg(CHEESE.name).orderBy(CHEESE.name.asc()))
                .from(CHEESE)
                .where(CHEESE.dairy.on(DAIRY));

        assertThat(list(select(DAIRY.name, names.value()).from(DAIRY).orderBy(DAIRY.id.asc())))
                .containsExactly(
                        tuple("Alpenhof", "[\"Berg\", \"Geiss\"]"),
                        tuple("Le Pré", "[\"Comte\", \"Tomme\"]"),
                        tuple("Dunes", "[\"Duin\", \"Zee\"]"),
                        tuple("Fjell", null));
    }

    @Test
    void theRowsOfAnotherTableAreOneArray() {
        var names = select(arrayAgg(CHEESE.name).orderBy(CHEESE.name.asc()))
                .from(CHEESE)
                .where(CHEESE.dairy.on(DAIRY));

        assertThat(list(select(DAIRY.name, names.value().coalesce(List.of()))
                        .from(DAIRY)
                        .where(DAIRY.region.eq("Bern"))
                        .orderBy(DAIRY.id.asc())))
                .containsExactly(tuple("Alpenhof", List.of("Berg", "Geiss")), tuple("Fjell", List.of()));
    }

    @Test
    void theBestTwoOfEachGroup() {
        var place = rowNumber().over(partitionBy(CHEESE.milk).orderBy(CHEESE.price.desc(), CHEESE.id.asc()));
        var ranked = select(CHEESE.milk, CHEESE.name, place).from(CHEESE).as("ranked");

        assertThat(list(select(ranked.get(CHEESE.milk), ranked.get(CHEESE.name))
                        .from(ranked)
                        .where(ranked.get(place).le(2L))
                        .orderBy(
                                ranked.get(CHEESE.milk).asc(), ranked.get(place).asc())))
                .containsExactly(
                        tuple(Milk.COW, "Comte"),
                        tuple(Milk.COW, "Berg"),
                        tuple(Milk.GOAT, "Geiss"),
                        tuple(Milk.GOAT, "Zee"),
                        tuple(Milk.SHEEP, "Duin"));
    }

    @Test
    void oneOfTheValuesOfSeveralQueries() {
        var known = select(SALE.guest.key())
                .from(SALE)
                .where(SALE.guest.isNotNull())
                .union(select(MAILBOX.guest.key()).from(MAILBOX));

        assertThat(list(select(GUEST.name).from(GUEST).where(GUEST.id.notIn(known))))
                .containsExactly("dee");
        assertThat(list(select(count()).from(GUEST).where(GUEST.id.eq(any(known)))))
                .containsExactly(3L);
    }

    @Test
    void theValuesOfAQueryAreAnArray() {
        var addresses = select(MAILBOX.address)
                .from(MAILBOX)
                .where(MAILBOX.guest.on(GUEST))
                .orderBy(MAILBOX.address.desc());
        var query = select(GUEST.name, array(addresses)).from(GUEST).where(GUEST.id.in(1L, 4L));

        assertThat(list(query.orderBy(GUEST.id.asc())))
                .containsExactly(tuple("ann", List.of("ann@work.test", "ann@home.test")), tuple("dee", List.of()));
        assertThat(query.sql())
                .startsWith("SELECT name, ARRAY(SELECT mailboxes.address FROM mailboxes WHERE")
                .contains("::text\nFROM guests");
    }

    @Test
    void rowsThatHaveAllOfSomeOthers() {
        CheeseTable nutty = CHEESE.as("nutty");
        var wanted = select(nutty.id).from(nutty).where(nutty.flavours.has("nutty"));
        var bought = select(SALE.cheese.key()).from(SALE).where(SALE.guest.on(GUEST));

        assertThat(list(select(GUEST.name).from(GUEST).where(not(exists(wanted.except(bought))))))
                .containsExactly("bob");
    }

    @Test
    void oneRowIsComparedWithAQuery() {
        SaleTable last = SALE.as("last");

        assertThat(list(select(GUEST.name, SALE.pieces)
                        .from(SALE)
                        .join(SALE.guest)
                        .where(row(SALE.guest.key(), SALE.soldAt)
                                .in(select(last.guest.key(), max(last.soldAt))
                                        .from(last)
                                        .groupBy(last.guest.key())))
                        .orderBy(GUEST.name.asc())))
                .containsExactly(tuple("ann", 1), tuple("bob", 3), tuple("cy", 1));
    }
}
