package dev.vorm.sample.manual;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.manual.CheeseTable.CHEESE;
import static dev.vorm.sample.manual.SaleTable.SALE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.query.Expression;
import dev.vorm.query.Window;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions of the rows around a row. */
class WindowTest extends Fair {
    private static final Window BY_TIME = orderBy(SALE.id.asc());

    private <T> List<T> ofSales(Expression<T> expression) {
        return list(select(expression).from(SALE).orderBy(SALE.id.asc()));
    }

    @Test
    void rowsAreNumberedWithinTheirGroup() {
        var number = rowNumber().over(partitionBy(SALE.market.key()).orderBy(SALE.soldAt.desc()));
        var query =
                select(SALE.id, number).from(SALE).where(SALE.market.eq("BE")).orderBy(SALE.id.asc());

        assertThat(list(query)).containsExactly(tuple(1L, 4L), tuple(2L, 3L), tuple(5L, 2L), tuple(7L, 1L));
        assertThat(query.sql())
                .startsWith("SELECT id, row_number() OVER (PARTITION BY market_id ORDER BY sold_at DESC)\n");
    }

    @Test
    void ranksOfRowsThatAreSortedEqual() {
        Window byPrice = orderBy(CHEESE.price.desc());

        assertThat(list(select(CHEESE.name, rank().over(byPrice), denseRank().over(byPrice))
                        .from(CHEESE)
                        .orderBy(CHEESE.price.desc(), CHEESE.name.asc())
                        .limit(4)))
                .containsExactly(
                        tuple("Comte", 1L, 1L), tuple("Duin", 1L, 1L), tuple("Berg", 3L, 2L), tuple("Geiss", 4L, 3L));
    }

    @Test
    void partsOfAllRows() {
        assertThat(ofSales(ntile(3).over(BY_TIME))).containsExactly(1, 1, 1, 2, 2, 3, 3);
        assertThat(ofSales(percentRank().over(BY_TIME))).startsWith(0.0).endsWith(1.0);
        assertThat(ofSales(cumeDist().over(BY_TIME))).endsWith(1.0);
    }

    @Test
    void theRowsBeforeAndBehind() {
        assertThat(ofSales(lag(SALE.pieces).over(BY_TIME))).containsExactly(null, 2, 1, 4, 1, 3, 5);
        assertThat(ofSales(lag(SALE.pieces, 1, 0).over(BY_TIME))).containsExactly(0, 2, 1, 4, 1, 3, 5);
        assertThat(ofSales(lead(SALE.pieces, 2).over(BY_TIME).coalesce(0))).containsExactly(4, 1, 3, 5, 1, 0, 0);
        assertThat(ofSales(SALE.pieces.minus(lag(SALE.pieces).over(BY_TIME).coalesce(SALE.pieces))))
                .containsExactly(0, -1, 3, -3, 2, 2, -4);
    }

    @Test
    void theFirstAndTheLastOfAGroup() {
        Window group =
                partitionBy(SALE.market.key()).orderBy(SALE.id.asc()).rows(unboundedPreceding(), unboundedFollowing());

        assertThat(ofSales(firstValue(SALE.id).over(group))).containsExactly(1L, 1L, 3L, 3L, 1L, 3L, 1L);
        assertThat(ofSales(lastValue(SALE.id).over(group))).containsExactly(7L, 7L, 6L, 6L, 7L, 6L, 7L);
        assertThat(ofSales(nthValue(SALE.id, 2).over(group))).containsExactly(2L, 2L, 4L, 4L, 2L, 4L, 2L);
    }

    @Test
    void aRunningTotal() {
        assertThat(ofSales(sum(SALE.pieces).over(BY_TIME))).containsExactly(2L, 3L, 7L, 8L, 11L, 16L, 17L);
        assertThat(ofSales(sum(SALE.pieces).over(BY_TIME.partitionBy(SALE.market.key()))))
                .containsExactly(2L, 3L, 4L, 5L, 6L, 10L, 7L);
    }

    @Test
    void aRowBesideTheTotalOfAll() {
        assertThat(list(select(
                                CHEESE.name,
                                CHEESE.price
                                        .minus(avg(CHEESE.price).over(partitionBy(CHEESE.milk)))
                                        .round(2))
                        .from(CHEESE)
                        .where(CHEESE.milk.eq(Milk.GOAT))
                        .orderBy(CHEESE.id.asc())))
                .containsExactly(tuple("Geiss", money("1.00")), tuple("Zee", money("-1.00")));
        assertThat(ofSales(count().over(window()))).containsOnly(7L);
    }

    @Test
    void aFrameOfRows() {
        var moving = sum(SALE.pieces).over(BY_TIME.rows(preceding(1), following(1)));

        assertThat(ofSales(moving)).containsExactly(3L, 7L, 6L, 8L, 9L, 9L, 6L);
        assertThat(select(moving).from(SALE).sql())
                .contains("ROWS BETWEEN $1::integer PRECEDING AND $2::integer FOLLOWING");
    }

    @Test
    void aFrameOfTime() {
        Window day = orderBy(SALE.soldAt.asc()).range(preceding(value(Duration.ofDays(1))), currentRow());

        assertThat(ofSales(count().over(day))).containsExactly(1L, 2L, 2L, 2L, 3L, 1L, 2L);
    }

    @Test
    void aFrameOfGroupsWithoutTheRowItself() {
        Window neighbours =
                orderBy(CHEESE.price.asc()).groups(preceding(1), following(1)).exclude(Window.Exclusion.CURRENT_ROW);

        assertThat(list(select(CHEESE.name, count().over(neighbours))
                        .from(CHEESE)
                        .orderBy(CHEESE.price.asc(), CHEESE.name.asc())))
                .containsExactly(
                        tuple("Tomme", 1L),
                        tuple("Zee", 2L),
                        tuple("Geiss", 2L),
                        tuple("Berg", 3L),
                        tuple("Comte", 2L),
                        tuple("Duin", 2L));
    }

    @Test
    void onlySomeRowsOfAWindowCount() {
        assertThat(ofSales(sum(SALE.pieces).filter(SALE.market.eq("AM")).over(BY_TIME)))
                .containsExactly(null, null, 4L, 5L, 5L, 10L, 10L);
    }

    @Test
    void aggregatesOfGroupsHaveWindowsToo() {
        assertThat(list(select(
                                SALE.market.key(),
                                sum(SALE.pieces),
                                rank().over(orderBy(sum(SALE.pieces).desc())))
                        .from(SALE)
                        .groupBy(SALE.market.key())
                        .orderBy(SALE.market.key().asc())))
                .containsExactly(tuple("AM", 10L, 1L), tuple("BE", 7L, 2L));
    }

    @Test
    void whatAWindowGivesIsAskedInAQueryAround() {
        var total = sum(SALE.pieces).over(BY_TIME);
        var running = select(SALE.id, total).from(SALE).as("running");

        assertThat(list(select(running.get(SALE.id))
                        .from(running)
                        .where(running.get(total).between(8L, 16L))
                        .orderBy(running.get(SALE.id).asc())))
                .containsExactly(4L, 5L, 6L);
    }
}
