package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MailboxTable.MAILBOX;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Rows of several tables beside each other. */
class JoinTest extends Fair {
    @Test
    void aRelationshipKnowsItsCondition() {
        var query = select(CHEESE.name, DAIRY.name)
                .from(CHEESE)
                .join(CHEESE.dairy)
                .where(DAIRY.region.eq("Jura"))
                .orderBy(CHEESE.id.asc());

        assertThat(list(query)).containsExactly(tuple("Comte", "Le Pré"), tuple("Tomme", "Le Pré"));
        assertThat(query.sql()).isEqualTo("""
                SELECT cheeses.name, dairies.name
                FROM cheeses
                JOIN dairies ON cheeses.dairy_id = dairies.id
                WHERE dairies.region = $1
                ORDER BY cheeses.id""");
    }

    @Test
    void aRelationshipIsJoinedFromItsOtherEnd() {
        assertThat(list(select(GUEST.name, MAILBOX.address)
                        .from(GUEST)
                        .join(MAILBOX, MAILBOX.guest.on(GUEST))
                        .where(GUEST.name.eq("ann"))
                        .orderBy(MAILBOX.id.asc())))
                .containsExactly(tuple("ann", "ann@home.test"), tuple("ann", "ann@work.test"));
    }

    @Test
    void anyConditionJoins() {
        CheeseTable dearer = CHEESE.as("dearer");

        assertThat(list(select(CHEESE.name, dearer.name)
                        .from(CHEESE)
                        .join(dearer, dearer.milk.eq(CHEESE.milk).and(dearer.price.gt(CHEESE.price)))
                        .orderBy(CHEESE.id.asc(), dearer.id.asc())))
                .containsExactly(
                        tuple("Berg", "Comte"), tuple("Tomme", "Berg"), tuple("Tomme", "Comte"), tuple("Zee", "Geiss"));
    }

    @Test
    void anEntityWithoutARowIsNull() {
        assertThat(list(select(DAIRY.name, CHEESE)
                        .from(DAIRY)
                        .leftJoin(CHEESE, CHEESE.dairy.on(DAIRY))
                        .where(DAIRY.region.eq("Bern"))
                        .orderBy(DAIRY.id.asc(), CHEESE.id.asc())
                        .into((dairy, cheese) -> dairy + ": " + (cheese == null ? "none" : cheese.name()))))
                .containsExactly("Alpenhof: Berg", "Alpenhof: Geiss", "Fjell: none");
    }

    @Test
    void aColumnWithoutARowIsNull() {
        GuestTable host = GUEST.as("host");
        var query = select(GUEST.name, host.name)
                .from(GUEST)
                .leftJoin(GUEST.invitedBy, host)
                .orderBy(GUEST.id.asc());

        assertThat(list(query))
                .containsExactly(tuple("ann", null), tuple("bob", "ann"), tuple("cy", "bob"), tuple("dee", "ann"));
        assertThat(query.sql()).isEqualTo("""
                SELECT guests.name, host.name
                FROM guests
                LEFT JOIN guests AS host ON guests.invited_by_id = host.id
                ORDER BY guests.id""");
    }

    @Test
    void aConditionOfTheJoinIsNoneOfTheQuery() {
        var all = select(MARKET.code, CHEESE.name)
                .from(MARKET)
                .leftJoin(STALL, STALL.market.on(MARKET).and(STALL.stock.gt(5)))
                .leftJoin(STALL.cheese)
                .orderBy(MARKET.code.asc());

        assertThat(list(all)).containsExactly(tuple("AM", "Duin"), tuple("BE", "Berg"), tuple("OS", null));
        assertThat(list(all.where(STALL.stock.gt(8)))).containsExactly(tuple("BE", "Berg"));
    }

    @Test
    void aRightJoinKeepsTheRowsOfTheTableBehind() {
        assertThat(list(select(SALE.id, GUEST.name)
                        .from(SALE)
                        .rightJoin(GUEST, SALE.guest.on(GUEST))
                        .where(SALE.id.isNull())))
                .containsExactly(tuple(null, "dee"));
    }

    @Test
    void aFullJoinKeepsAllRows() {
        assertThat(list(select(SALE.id, GUEST.name)
                        .from(SALE)
                        .fullJoin(GUEST, SALE.guest.on(GUEST))
                        .where(SALE.id.isNull().or(GUEST.id.isNull()))
                        .orderBy(GUEST.name.asc())))
                .containsExactly(tuple(null, "dee"), tuple(6L, null));
    }

    @Test
    void aCrossJoinIsEveryRowWithEveryOther() {
        assertThat(one(select(count()).from(MARKET).crossJoin(CHEESE))).isEqualTo(18L);
    }

    @Test
    void manyTablesInARow() {
        assertThat(list(select(GUEST.name, DAIRY.region)
                        .from(SALE)
                        .join(SALE.guest)
                        .join(SALE.market)
                        .join(SALE.cheese)
                        .join(CHEESE.dairy)
                        .where(MARKET.town.eq("Bern"))
                        .distinct()
                        .orderBy(GUEST.name.asc(), DAIRY.region.asc())))
                .containsExactly(
                        tuple("ann", "Bern"), tuple("ann", "Jura"), tuple("bob", "Bern"), tuple("bob", "Jura"));
    }

    @Test
    void rowsThatHaveAnotherOne() {
        var sold = select(CHEESE.name)
                .from(CHEESE)
                .where(exists(select(SALE.id).from(SALE).where(SALE.cheese.on(CHEESE))))
                .orderBy(CHEESE.id.asc());

        assertThat(list(sold)).containsExactly("Berg", "Comte", "Tomme", "Duin", "Zee");
        assertThat(sold.sql()).isEqualTo("""
                SELECT name
                FROM cheeses
                WHERE EXISTS (SELECT sales.id FROM sales WHERE sales.cheese_id = cheeses.id)
                ORDER BY id""");
    }

    @Test
    void rowsThatHaveNone() {
        assertThat(list(select(GUEST.name)
                        .from(GUEST)
                        .where(not(exists(select(SALE.id).from(SALE).where(SALE.guest.on(GUEST)))))))
                .containsExactly("dee");
        assertThat(list(select(GUEST.name)
                        .from(GUEST)
                        .leftJoin(SALE, SALE.guest.on(GUEST))
                        .where(SALE.id.isNull())))
                .containsExactly("dee");
    }

    @Test
    void aQueryIsJoinedLikeATable() {
        var sold = select(SALE.cheese.key(), sum(SALE.pieces))
                .from(SALE)
                .groupBy(SALE.cheese.key())
                .as("sold");

        assertThat(list(select(CHEESE.name, sold.get(sum(SALE.pieces)).coalesce(0L))
                        .from(CHEESE)
                        .leftJoin(sold, sold.get(SALE.cheese.key()).eq(CHEESE.id))
                        .where(CHEESE.milk.eq(Milk.GOAT))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly(tuple("Geiss", 0L), tuple("Zee", 1L));
    }

    @Test
    void aLateralQuerySeesTheTablesBeforeIt() {
        var dearest = select(CHEESE.name, CHEESE.price)
                .from(CHEESE)
                .where(CHEESE.dairy.on(DAIRY))
                .orderBy(CHEESE.price.desc())
                .limit(1)
                .asLateral("dearest");
        var query = select(DAIRY.name, dearest.get(CHEESE.name))
                .from(DAIRY)
                .leftJoin(dearest, TRUE)
                .orderBy(DAIRY.id.asc());

        assertThat(list(query))
                .containsExactly(
                        tuple("Alpenhof", "Berg"),
                        tuple("Le Pré", "Comte"),
                        tuple("Dunes", "Duin"),
                        tuple("Fjell", null));
        assertThat(query.sql()).contains("LEFT JOIN LATERAL (SELECT cheeses.name, cheeses.price FROM cheeses WHERE");
    }

    @Test
    void aLateralQueryLeavesRowsOutThatItHasNoneFor() {
        var last = select(SALE.pieces)
                .from(SALE)
                .where(SALE.guest.on(GUEST))
                .orderBy(SALE.soldAt.desc())
                .limit(1)
                .asLateral("last");

        assertThat(list(select(GUEST.name, last.get(SALE.pieces))
                        .from(GUEST)
                        .crossJoin(last)
                        .orderBy(GUEST.id.asc())))
                .containsExactly(tuple("ann", 1), tuple("bob", 3), tuple("cy", 1));
    }

    @Test
    void aTableIsNotJoinedToItselfUnderOneName() {
        assertThatThrownBy(() -> list(select(GUEST).join(GUEST.invitedBy)))
                .hasMessageContaining("give one of them another name by as(...)");
    }
}
