package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.DairyTable.DAIRY;
import static dev.vorm.sample.manual.GuestTable.GUEST;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static dev.vorm.sample.manual.StallTable.STALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Queries that stand before a statement: WITH. */
class CommonTableTest extends Writing {
    @Test
    void aQueryHasAName() {
        var sold = common(
                "sold", select(SALE.cheese.key(), sum(SALE.pieces)).from(SALE).groupBy(SALE.cheese.key()));
        var query = select(CHEESE.name, sold.get(sum(SALE.pieces)))
                .from(sold)
                .join(CHEESE, CHEESE.id.eq(sold.get(SALE.cheese.key())))
                .where(sold.get(sum(SALE.pieces)).ge(5L))
                .orderBy(CHEESE.name.asc());

        assertThat(list(query)).containsExactly(tuple("Berg", 5L), tuple("Comte", 6L));
        assertThat(query.sql()).isEqualTo("""
                WITH sold (cheese_id, c2) AS (SELECT cheese_id, sum(pieces) FROM sales GROUP BY cheese_id)
                SELECT cheeses.name, sold.c2
                FROM sold
                JOIN cheeses ON cheeses.id = sold.cheese_id
                WHERE sold.c2 >= $1
                ORDER BY cheeses.name""");
    }

    @Test
    void itIsUsedMoreThanOnce() {
        var sold = common(
                "sold", select(SALE.cheese.key(), sum(SALE.pieces)).from(SALE).groupBy(SALE.cheese.key()));
        var best = select(max(sold.as("best").get(sum(SALE.pieces)))).from(sold.as("best"));

        assertThat(list(select(CHEESE.name)
                        .from(sold)
                        .join(CHEESE, CHEESE.id.eq(sold.get(SALE.cheese.key())))
                        .where(sold.get(sum(SALE.pieces)).eq(best.value()))))
                .containsExactly("Comte");
    }

    @Test
    void oneUsesAnother() {
        var cow = common("cow", select(CHEESE).where(CHEESE.milk.eq(Milk.COW)));
        var dear = common("dear", select(cow).where(cow.get(CHEESE.price).gt(money("20"))));
        var query = select(dear).orderBy(dear.get(cow.get(CHEESE.id)).asc());

        assertThat(list(query)).extracting(Cheese::name).containsExactly("Berg", "Comte");
        assertThat(query.sql()).startsWith("WITH cow (").contains(",\ndear (");
    }

    @Test
    void itCountsOnFromItsOwnRows() {
        var numbers = recursive(
                "numbers",
                select(value(1)),
                before -> select(before.get(value(1)).plus(1))
                        .from(before)
                        .where(before.get(value(1)).lt(5)));

        assertThat(list(select(numbers.get(value(1))).from(numbers))).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void itGoesDownATree() {
        GuestTable child = GUEST.as("child");
        var depth = value(0);
        var invited = recursive(
                "invited",
                select(GUEST.id, GUEST.name, depth).from(GUEST).where(GUEST.invitedBy.isNull()),
                before -> select(child.id, child.name, before.get(depth).plus(1))
                        .from(child)
                        .join(before, child.invitedBy.key().eq(before.get(GUEST.id))));
        var query = select(invited.get(GUEST.name), invited.get(depth))
                .from(invited)
                .orderBy(invited.get(depth).asc(), invited.get(GUEST.name).asc());

        assertThat(list(query)).containsExactly(tuple("ann", 0), tuple("bob", 1), tuple("dee", 1), tuple("cy", 2));
        assertThat(query.sql()).startsWith("WITH RECURSIVE invited (id, name, c3) AS (SELECT id, name, $1::integer");
    }

    @Test
    void itGathersThePathFromTheRoot() {
        GuestTable child = GUEST.as("child");
        var path = GUEST.name.concat("");
        var paths = recursive(
                "paths",
                select(GUEST.id, path).from(GUEST).where(GUEST.invitedBy.isNull()),
                before -> select(child.id, before.get(path).concat("/").concat(child.name))
                        .from(child)
                        .join(before, child.invitedBy.key().eq(before.get(GUEST.id))));

        assertThat(list(select(paths.get(path))
                        .from(paths)
                        .orderBy(paths.get(path).asc())))
                .containsExactly("ann", "ann/bob", "ann/bob/cy", "ann/dee");
    }

    @Test
    void itEndsWhereRowsLeadInACircle() {
        execute(update(GUEST).set(GUEST.invitedBy.key(), 3L).where(GUEST.id.eq(1L)));
        GuestTable host = GUEST.as("host");
        var hosts = recursiveDistinct(
                "hosts",
                select(GUEST.id, GUEST.invitedBy.key()).from(GUEST).where(GUEST.name.eq("cy")),
                before -> select(host.id, host.invitedBy.key())
                        .from(host)
                        .join(before, host.id.eq(before.get(GUEST.invitedBy.key()))));

        assertThat(list(select(GUEST.name)
                        .from(hosts)
                        .join(GUEST, GUEST.id.eq(hosts.get(GUEST.id)))
                        .orderBy(GUEST.id.asc())))
                .containsExactly("ann", "bob", "cy");
    }

    @Test
    void whatAWriteReturnsIsATable() {
        var sold = common(
                "sold_out",
                deleteFrom(STALL).where(STALL.stock.eq(0)).returning(STALL.cheese.key(), STALL.market.key()));

        assertThat(list(select(CHEESE.name, sold.get(STALL.market.key()))
                        .from(sold)
                        .join(CHEESE, CHEESE.id.eq(sold.get(STALL.cheese.key())))))
                .containsExactly(tuple("Tomme", "BE"));
        assertThat(one(select(count()).from(STALL))).isEqualTo(5L);
    }

    @Test
    void aWriteRunsThoughNobodyReadsItsRows() {
        var closed =
                common("closed", deleteFrom(STALL).where(STALL.market.eq("AM")).returning(STALL.cheese.key()));

        assertThat(one(select(count()).from(DAIRY).with(closed))).isEqualTo(4L);
        assertThat(one(select(count()).from(STALL))).isEqualTo(3L);
    }

    @Test
    void rowsMoveFromOneTableToAnother() {
        var moved = common(
                "moved", deleteFrom(STALL).where(STALL.market.eq("AM")).returning(STALL.cheese.key(), STALL.stock));

        assertThat(execute(insertInto(STALL)
                        .from(moved)
                        .set(STALL.market.key(), "OS")
                        .set(STALL.cheese.key(), moved.get(STALL.cheese.key()))
                        .set(STALL.stock, moved.get(STALL.stock))))
                .isEqualTo(3L);
        assertThat(one(select(sum(STALL.stock)).from(STALL).where(STALL.market.eq("OS"))))
                .isEqualTo(12L);
    }

    @Test
    void anUpdateUsesOne() {
        var sold = common(
                "sold",
                select(SALE.market.key(), SALE.cheese.key(), sum(SALE.pieces))
                        .from(SALE)
                        .groupBy(SALE.market.key(), SALE.cheese.key()));

        assertThat(execute(update(STALL)
                        .set(
                                STALL.stock,
                                STALL.stock.plus(sold.get(sum(SALE.pieces)).castToInteger()))
                        .from(sold)
                        .where(row(STALL.market.key(), STALL.cheese.key())
                                .eq(row(sold.get(SALE.market.key()), sold.get(SALE.cheese.key()))))))
                .isEqualTo(6L);
        assertThat(list(select(STALL.stock).from(STALL).orderBy(STALL.stock.asc())))
                .containsExactly(1, 4, 5, 7, 11, 15);
    }

    @Test
    void aDeleteUsesOne() {
        var total = sum(SALE.pieces);
        var sold = common("sold", select(SALE.cheese.key(), total).from(SALE).groupBy(SALE.cheese.key()));
        var delete = deleteFrom(STALL)
                .where(STALL.cheese
                        .key()
                        .notIn(select(sold.get(SALE.cheese.key()))
                                .from(sold)
                                .where(sold.get(total).gt(1L))));

        assertThat(list(delete.returning(STALL.cheese.key()))).containsExactlyInAnyOrder(4L, 6L);
        assertThat(delete.sql())
                .startsWith("WITH sold (cheese_id, c2) AS (SELECT")
                .contains(")\nDELETE FROM stalls\n");
    }

    @Test
    void oneStandsInAQueryWithin() {
        var cow = common("cow", select(CHEESE.id).from(CHEESE).where(CHEESE.milk.eq(Milk.COW)));

        assertThat(list(select(DAIRY.name)
                        .from(DAIRY)
                        .where(exists(select(CHEESE.id)
                                .from(CHEESE)
                                .join(cow, cow.get(CHEESE.id).eq(CHEESE.id))
                                .where(CHEESE.dairy.on(DAIRY))))
                        .orderBy(DAIRY.id.asc())))
                .containsExactly("Alpenhof", "Le Pré");
    }

    @Test
    void daysAreCountedWithoutATable() {
        var day = value(LocalDate.of(2026, 1, 1));
        var days = recursive(
                "days",
                select(day),
                before -> select(before.get(day).plusDays(1))
                        .from(before)
                        .where(before.get(day).lt(LocalDate.of(2026, 1, 4))));
        var soldOn = atTimeZone(SALE.soldAt, ZoneId.of("UTC")).castToDate();

        assertThat(list(select(days.get(day), sum(SALE.pieces).coalesce(0L))
                        .from(days)
                        .leftJoin(SALE, soldOn.eq(days.get(day)).and(SALE.market.eq("AM")))
                        .groupBy(days.get(day))
                        .orderBy(days.get(day).asc())))
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), 0L),
                        tuple(LocalDate.of(2026, 1, 2), 5L),
                        tuple(LocalDate.of(2026, 1, 3), 0L),
                        tuple(LocalDate.of(2026, 1, 4), 5L));
    }
}
