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

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.query.Condition;
import org.junit.jupiter.api.Test;

/** UPDATE and DELETE. */
class UpdateDeleteTest extends Writing {
    @Test
    void columnsGetValues() {
        var renamed = update(MARKET).set(MARKET.town, "Berne").where(MARKET.code.eq("BE"));

        assertThat(execute(renamed)).isEqualTo(1L);
        assertThat(one(select(MARKET.town).from(MARKET).where(MARKET.code.eq("BE"))))
                .isEqualTo("Berne");
        assertThat(renamed.sql()).isEqualTo("""
                UPDATE markets
                SET town = $1
                WHERE code = $2""");
    }

    @Test
    void columnsGetExpressions() {
        assertThat(execute(update(CHEESE)
                        .set(CHEESE.price, CHEESE.price.times(money("1.1")).round(2))
                        .set(CHEESE.months, CHEESE.months.coalesce(0).plus(1))
                        .where(CHEESE.milk.eq(Milk.SHEEP))))
                .isEqualTo(1L);
        assertThat(one(select(CHEESE.price, CHEESE.months).from(CHEESE).where(CHEESE.name.eq("Duin"))))
                .isEqualTo(tuple(money("26.40"), 1));
    }

    @Test
    void twoColumnsChangePlaces() {
        execute(update(GUEST)
                .set(GUEST.name, GUEST.fullName)
                .set(GUEST.fullName, GUEST.name)
                .where(GUEST.id.eq(1L)));

        assertThat(one(select(GUEST.name, GUEST.fullName).from(GUEST).where(GUEST.id.eq(1L))))
                .isEqualTo(tuple("Ann Lee", "ann"));
    }

    @Test
    void nullIsAValueToSet() {
        assertThat(execute(update(GUEST).setNull(GUEST.invitedBy.key()).allRows()))
                .isEqualTo(4L);
        assertThat(one(select(count(GUEST.invitedBy.key())).from(GUEST))).isZero();
    }

    @Test
    void aQueryOfTheRowGivesTheValue() {
        var first = select(MAILBOX.address)
                .from(MAILBOX)
                .where(MAILBOX.guest.on(GUEST))
                .orderBy(MAILBOX.id.asc())
                .limit(1);
        var update = update(GUEST).set(GUEST.fullName, first.value()).where(GUEST.name.in("ann", "dee"));

        assertThat(list(update.returning(GUEST.name, GUEST.fullName)))
                .containsExactlyInAnyOrder(tuple("ann", "ann@home.test"), tuple("dee", null));
        assertThat(update.sql()).isEqualTo("""
                UPDATE guests
                SET full_name = (SELECT mailboxes.address FROM mailboxes WHERE mailboxes.guest_id = guests.id ORDER BY mailboxes.id LIMIT $1)
                WHERE name = ANY ($2)""");
    }

    @Test
    void anotherTableGivesTheValues() {
        var update = update(CHEESE)
                .set(CHEESE.name, CHEESE.name.concat(" of ").concat(DAIRY.region))
                .from(DAIRY)
                .where(CHEESE.dairy.on(DAIRY).and(DAIRY.name.eq("Dunes")));

        assertThat(list(update.returning(CHEESE.id, CHEESE.name)))
                .containsExactlyInAnyOrder(tuple(5L, "Duin of Texel"), tuple(6L, "Zee of Texel"));
        assertThat(update.sql()).isEqualTo("""
                UPDATE cheeses
                SET name = cheeses.name || $1::text || dairies.region
                FROM dairies
                WHERE cheeses.dairy_id = dairies.id AND dairies.name = $2""");
    }

    @Test
    void aQueryGivesTheValues() {
        var sold = select(SALE.market.key(), SALE.cheese.key(), sum(SALE.pieces))
                .from(SALE)
                .groupBy(SALE.market.key(), SALE.cheese.key())
                .as("sold");

        assertThat(execute(update(STALL)
                        .set(
                                STALL.stock,
                                STALL.stock.minus(sold.get(sum(SALE.pieces)).castToInteger()))
                        .from(sold)
                        .where(STALL.market
                                .key()
                                .eq(sold.get(SALE.market.key()))
                                .and(STALL.cheese.key().eq(sold.get(SALE.cheese.key()))))))
                .isEqualTo(6L);
        assertThat(list(select(STALL.cheese.key(), STALL.stock)
                        .from(STALL)
                        .where(STALL.market.eq("BE"))
                        .orderBy(STALL.cheese.key().asc())))
                .containsExactly(tuple(1L, 5), tuple(3L, 3), tuple(4L, -1));
    }

    @Test
    void severalTablesAreBesideIt() {
        assertThat(execute(update(SALE)
                        .set(SALE.pieces, SALE.pieces.plus(1))
                        .from(GUEST)
                        .from(CHEESE)
                        .where(allOf(
                                SALE.guest.on(GUEST),
                                SALE.cheese.on(CHEESE),
                                GUEST.name.eq("ann"),
                                CHEESE.milk.eq(Milk.COW)))))
                .isEqualTo(2L);
    }

    @Test
    void theNewRowsComeBackAsEntities() {
        assertThat(list(update(MARKET)
                        .set(MARKET.town, MARKET.town.upper())
                        .where(MARKET.code.ne("AM"))
                        .returning()))
                .containsExactlyInAnyOrder(new Market("BE", "BERN"), new Market("OS", "OSLO"));
    }

    @Test
    void anUpdateWithoutConditionsIsRefused() {
        String town = null;
        Condition none = allOfPresent(town);

        assertThatThrownBy(() -> update(MARKET).set(MARKET.town, "x").where(none))
                .hasMessageContaining("allRows()");
        assertThat(execute(update(MARKET).set(MARKET.town, "x").allRows())).isEqualTo(3L);
    }

    private static Condition allOfPresent(String town) {
        return MARKET.town.eqIfPresent(town);
    }

    @Test
    void rowsAreDeleted() {
        var delete = deleteFrom(MAILBOX).where(MAILBOX.address.endsWith("@home.test"));

        assertThat(execute(delete)).isEqualTo(2L);
        assertThat(delete.sql()).startsWith("DELETE FROM mailboxes\nWHERE address LIKE ");
    }

    @Test
    void conditionsAddUp() {
        var stale = deleteFrom(STALL).where(STALL.stock.lt(5));

        assertThat(execute(stale.where(STALL.market.eq("AM")))).isEqualTo(2L);
        assertThat(execute(stale)).isEqualTo(2L);
    }

    @Test
    void allRowsAreDeletedWhenThatIsSaid() {
        assertThat(execute(deleteFrom(MAILBOX).allRows())).isEqualTo(4L);
    }

    @Test
    void rowsThatAQueryFindsAreDeleted() {
        assertThat(execute(deleteFrom(STALL)
                        .where(STALL.cheese
                                .key()
                                .in(select(CHEESE.id).from(CHEESE).where(CHEESE.milk.eq(Milk.COW))))))
                .isEqualTo(4L);
    }

    @Test
    void anotherTableSaysWhatIsDeleted() {
        var delete = deleteFrom(STALL)
                .using(CHEESE)
                .using(DAIRY)
                .where(STALL.cheese.on(CHEESE).and(CHEESE.dairy.on(DAIRY)).and(DAIRY.name.eq("Le Pré")));

        assertThat(list(delete.returning(STALL.market.key(), CHEESE.name)))
                .containsExactlyInAnyOrder(tuple("BE", "Comte"), tuple("BE", "Tomme"), tuple("AM", "Comte"));
        assertThat(delete.sql()).isEqualTo("""
                DELETE FROM stalls
                USING cheeses, dairies
                WHERE stalls.cheese_id = cheeses.id AND cheeses.dairy_id = dairies.id AND dairies.name = $1""");
    }

    @Test
    void whatWasDeletedComesBack() {
        assertThat(list(deleteFrom(MARKET).where(MARKET.code.eq("OS")).returning()))
                .containsExactly(OSLO);
    }

    @Test
    void aRowThatOthersReferToStays() {
        assertThatThrownBy(() -> execute(deleteFrom(MARKET).where(MARKET.code.eq("BE"))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("stalls");
    }

    @Test
    void theOldestRowsAreDeletedFirst() {
        SaleTable old = SALE.as("old");

        assertThat(list(deleteFrom(SALE)
                        .where(SALE.id.in(select(old.id)
                                .from(old)
                                .orderBy(old.soldAt.asc())
                                .limit(2)))
                        .returning(SALE.id)))
                .containsExactlyInAnyOrder(1L, 2L);
    }
}
