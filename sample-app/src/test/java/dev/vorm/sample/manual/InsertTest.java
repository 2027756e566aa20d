package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.MailboxTable.MAILBOX;
import static dev.vorm.sample.manual.MarketTable.MARKET;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.query.Insert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** INSERT in all its forms. */
class InsertTest extends Writing {

    @Test
    void aRowByItsColumns() {
        var row = insertInto(MARKET).set(MARKET.code, "UT").set(MARKET.town, "Utrecht");

        assertThat(execute(row)).isEqualTo(1L);
        assertThat(row.sql()).isEqualTo("""
                INSERT INTO markets (code, town)
                VALUES ($1, $2)""");
    }

    @Test
    void theGeneratedKeyComesBack() {
        assertThat(one(insertInto(MAILBOX)
                        .set(MAILBOX.guest.key(), 4L)
                        .set(MAILBOX.address, "dee@home.test")
                        .returning(MAILBOX.id)))
                .isGreaterThan(4L);
    }

    @Test
    void theWholeEntityComesBack() {
        Instant now = Instant.parse("2026-02-01T10:00:00Z");

        Guest eve = one(insertInto(GUEST)
                .set(GUEST.name, "eve")
                .set(GUEST.joinedAt, now)
                .returning());

        assertThat(eve).isEqualTo(new Guest(eve.id(), "eve", null, now, null));
    }

    @Test
    void severalExpressionsComeBack() {
        assertThat(one(insertInto(GUEST)
                        .set(GUEST.name, "eve")
                        .set(GUEST.joinedAt, Instant.EPOCH)
                        .returning(GUEST.fullName, GUEST.name.upper())))
                .isEqualTo(tuple(null, "EVE"));
    }

    @Test
    void valuesAreExpressions() {
        var oldest = select(min(GUEST.id)).from(GUEST);

        assertThat(one(insertInto(GUEST)
                        .set(GUEST.name, value("E").concat("VE").lower())
                        .set(GUEST.joinedAt, now())
                        .set(GUEST.invitedBy.key(), oldest.value())
                        .returning(GUEST.name, GUEST.invitedBy.key())))
                .isEqualTo(tuple("eve", 1L));
    }

    @Test
    void aColumnThatIsNotSetGetsItsDefault() {
        assertThat(one(insertInto(STALL)
                        .set(STALL.market.key(), "OS")
                        .set(STALL.cheese.key(), 1L)
                        .returning(STALL.stock)))
                .isZero();
        assertThatThrownBy(() -> execute(insertInto(GUEST).defaultValues()))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("name");
    }

    @Test
    void manyRowsAreOneArrayForEachColumn() {
        Map<String, String> towns = Map.of("UT", "Utrecht", "ZH", "Zürich");
        var rows = insertInto(MARKET)
                .rows(towns.entrySet())
                .setEach(MARKET.code, Map.Entry::getKey)
                .setEach(MARKET.town, Map.Entry::getValue);

        assertThat(execute(rows)).isEqualTo(2L);
        assertThat(rows.sql()).isEqualTo("""
                INSERT INTO markets (code, town)
                SELECT code, town
                FROM unnest($1::text[], $2::text[]) AS input (code, town)""");
    }

    @Test
    void manyRowsShareAValueAndComeBack() {
        assertThat(list(insertInto(STALL)
                        .rows(List.of(2L, 6L))
                        .setEach(STALL.cheese.key(), cheese -> cheese)
                        .set(STALL.market.key(), "OS")
                        .set(STALL.stock, value(3).times(4))
                        .returning()))
                .containsExactly(stall("OS", 2, 12), stall("OS", 6, 12));
    }

    @Test
    void theRowsOfAQuery() {
        var goats = select(CHEESE.id, CHEESE.months).from(CHEESE).where(CHEESE.milk.eq(Milk.GOAT));
        var from = goats.as("goats");
        Insert<Stall> copies = insertInto(STALL)
                .from(from)
                .set(STALL.market.key(), "OS")
                .set(STALL.cheese.key(), from.get(CHEESE.id))
                .set(STALL.stock, from.get(CHEESE.months));

        assertThat(list(copies.returning())).containsExactlyInAnyOrder(stall("OS", 2, 1), stall("OS", 6, 6));
        assertThat(copies.sql()).isEqualTo("""
                INSERT INTO stalls (market_id, cheese_id, stock)
                SELECT $1::text, id, months
                FROM (SELECT id, months FROM cheeses WHERE milk = $2) AS goats (id, months)""");
    }

    @Test
    void theRowsOfATable() {
        assertThat(execute(insertInto(MAILBOX)
                        .from(GUEST)
                        .where(GUEST.invitedBy.isNotNull())
                        .set(MAILBOX.guest.key(), GUEST.id)
                        .set(MAILBOX.address, GUEST.name.concat("@fair.test"))))
                .isEqualTo(3L);
        assertThat(list(select(MAILBOX.address).from(MAILBOX).where(MAILBOX.address.endsWith("fair.test"))))
                .containsExactlyInAnyOrder("bob@fair.test", "cy@fair.test", "dee@fair.test");
    }

    @Test
    void aRowThatIsThereIsAnError() {
        assertThatThrownBy(
                        () -> execute(insertInto(MARKET).set(MARKET.code, "BE").set(MARKET.town, "Basel")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("markets");
    }

    @Test
    void aRowThatIsThereIsLeftAlone() {
        var basel = insertInto(MARKET).set(MARKET.code, "BE").set(MARKET.town, "Basel");

        assertThat(execute(basel.onConflictDoNothing())).isZero();
        assertThat(execute(basel.onConflict(MARKET.primaryKey()).doNothing())).isZero();
        assertThat(db.optional(basel.onConflictDoNothing().returning()).await()).isEmpty();
    }

    @Test
    void aRowThatIsThereIsUpdated() {
        var basel = insertInto(MARKET)
                .set(MARKET.code, "BE")
                .set(MARKET.town, "Basel")
                .onConflict(MARKET.primaryKey())
                .doUpdate(MARKET.town);

        assertThat(one(basel.returning())).isEqualTo(new Market("BE", "Basel"));
        assertThat(basel.sql()).isEqualTo("""
                INSERT INTO markets (code, town)
                VALUES ($1, $2)
                ON CONFLICT (code) DO UPDATE
                SET town = excluded.town""");
    }

    @Test
    void whatIsThereAndWhatIsNewMakeAValue() {
        var delivered = insertInto(STALL)
                .rows(List.of(1L, 2L))
                .setEach(STALL.cheese.key(), cheese -> cheese)
                .set(STALL.market.key(), "BE")
                .set(STALL.stock, 5)
                .onConflict(STALL.primaryKey())
                .doUpdate(STALL.stock, STALL.stock.plus(excluded(STALL.stock)));

        assertThat(list(delivered.returning())).containsExactlyInAnyOrder(stall("BE", 1, 15), stall("BE", 2, 5));
    }

    @Test
    void aRowThatIsThereIsUpdatedOnACondition() {
        var delivered = insertInto(STALL)
                .set(STALL.market.key(), "BE")
                .set(STALL.cheese.key(), 1L)
                .set(STALL.stock, 5)
                .onConflict(STALL.primaryKey())
                .doUpdate(STALL.stock)
                .onlyIf(STALL.stock.lt(excluded(STALL.stock)));

        assertThat(execute(delivered)).isZero();
    }

    @Test
    void anyUniqueKeyCanBeInTheWay() {
        assertThat(one(insertInto(GUEST)
                        .set(GUEST.name, "cy")
                        .set(GUEST.joinedAt, now())
                        .onConflict(GUEST.uniqueName())
                        .doUpdate(GUEST.fullName, "Cy Moor")
                        .returning(GUEST.id, GUEST.fullName)))
                .isEqualTo(tuple(3L, "Cy Moor"));
    }

    @Test
    void theRowsOfAQueryOverRowsThatAreThere() {
        var stocked = select(CHEESE.id, CHEESE.months)
                .from(CHEESE)
                .where(CHEESE.months.isNotNull())
                .as("stocked");

        assertThat(list(insertInto(STALL)
                        .from(stocked)
                        .set(STALL.market.key(), "AM")
                        .set(STALL.cheese.key(), stocked.get(CHEESE.id))
                        .set(STALL.stock, stocked.get(CHEESE.months))
                        .onConflict(STALL.primaryKey())
                        .doUpdate(STALL.stock, greatest(STALL.stock, excluded(STALL.stock)))
                        .returning(STALL.cheese.key(), STALL.stock)))
                .containsExactlyInAnyOrder(tuple(1L, 12), tuple(2L, 1), tuple(3L, 18), tuple(4L, 3), tuple(6L, 6));
    }
}
