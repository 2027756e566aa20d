package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.BasketTable.BASKET;
import static dev.vorm.sample.mapping.BasketTotalTable.BASKET_TOTAL;
import static dev.vorm.sample.mapping.BigBasketTable.BIG_BASKET;
import static dev.vorm.sample.mapping.SessionTable.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.NotFoundException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.relationship.Ref;
import dev.vorm.schema.SchemaReport;
import dev.vorm.testing.VormTest;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that are read from views. */
@VormTest(createSchema = false)
class ViewTest {
    private Database db;
    private BasketTotals totals;
    private Basket parent;
    private Basket child;

    @BeforeEach
    void create(Database database) {
        db = database;
        run("DROP VIEW IF EXISTS \"a big basket\", basket_totals");
        assertThat(db.schema()
                        .createMissing(BIG_BASKET, BASKET_TOTAL, BASKET, SESSION)
                        .await())
                .containsSubsequence("\"a big basket\"", "basket_totals");
        db.execute(deleteFrom(BASKET).allRows()).await();
        totals = new BasketTotalsImpl(db);
        BasketCrud baskets = new BasketCrud(db);
        parent = baskets.insert(basket("2.50", 4).build()).await();
        child = baskets.insert(basket("3", 10).parent(Ref.of(parent.id())).build())
                .await();
        baskets.insert(basket("0", 1).build()).await();
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    private SchemaReport verified() {
        return db.schema().verify(BIG_BASKET, BASKET_TOTAL, BASKET, SESSION).await();
    }

    private static BasketBuilder basket(String price, int amount) {
        return new BasketBuilder().price(new BigDecimal(price)).amount(amount).box(new Basket.Box(2, 3, ""));
    }

    @Test
    void theyAreReadByTheirKeys() {
        BasketTotal first = new BasketTotal(parent.id(), BigDecimal.TEN.stripTrailingZeros(), null, null, size());
        BasketTotal second =
                new BasketTotal(child.id(), new BigDecimal("3E+1"), Ref.of(parent.id()), Ref.of(parent.id()), size());

        assertThat(totals.findAll().await()).containsExactlyInAnyOrder(first, second);
        assertThat(totals.findById(child.id()).await()).contains(second);
        assertThat(totals.findAllById(List.of(child.id(), -1L, parent.id())).await())
                .containsExactly(second, first);
        assertThat(totals.exists(parent.id()).await()).isTrue();
        assertThat(totals.exists(-1L).await()).isFalse();
        assertThat(totals.count().await()).isEqualTo(2);
        assertThatThrownBy(() -> totals.getById(-1L).await()).isInstanceOf(NotFoundException.class);
    }

    private static BasketTotal.Size size() {
        return new BasketTotal.Size(2, 3);
    }

    @Test
    void withoutAKeyTheyAreReadWhole() {
        BigBasketCrud big = new BigBasketCrud(db);

        assertThat(big.count().await()).isOne();
        assertThat(big.findAll().await()).singleElement().satisfies(basket -> {
            assertThat(basket.basket.key()).isEqualTo(child.id());
            assertThat(basket.total).isEqualByComparingTo("30");
        });
    }

    @Test
    void queriesJoinThemWithTables() {
        BasketTotalTable same = BASKET_TOTAL.as("same");

        assertThat(db.list(select(BASKET_TOTAL)
                                .join(BASKET_TOTAL.parent, BASKET)
                                .where(BASKET.price.gt(BigDecimal.ONE).and(BASKET_TOTAL.size.width.eq(2))))
                        .await())
                .extracting(BasketTotal::id)
                .containsExactly(child.id());
        assertThat(db.list(select(same.total)
                                .from(BASKET_TOTAL)
                                .join(BASKET_TOTAL.same, same)
                                .orderBy(same.id.asc()))
                        .await())
                .map(BigDecimal::intValueExact)
                .containsExactly(10);
        assertThat(db.list(select(BIG_BASKET.total, BASKET.amount)
                                .from(BIG_BASKET)
                                .join(BIG_BASKET.basket, BASKET)
                                .into((total, amount) -> total.intValueExact() + amount))
                        .await())
                .containsExactly(40);
        assertThat(db.list(select(SESSION).where(SESSION.query.like("%pg_stat_activity%")))
                        .await())
                .isNotEmpty();
    }

    @Test
    void theyAreAsTheBuildSays() {
        assertThat(verified()).hasToString("");
        assertThat(db.schema().createMissing(BIG_BASKET, BASKET_TOTAL).await()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id AS basket_id, total FROM basket_totals WHERE total > 11",
                "SELECT id AS basket_id, total FROM basket_totals",
                "SELECT parent_id AS basket_id, total FROM basket_totals WHERE total > 10",
                "SELECT id AS basket_id, total FROM basket_totals WHERE total > 10 LIMIT 1"
            })
    void anotherQueryIsFound(String query) {
        run("CREATE OR REPLACE VIEW \"a big basket\" AS " + query);

        assertThat(verified().differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.message())
                        .startsWith("the view \"a big basket\" is SELECT ")
                        .endsWith("the build says SELECT id AS basket_id, total FROM basket_totals WHERE total > 10"));
    }

    @Test
    void theSameQueryInOtherWordsIsNoDifference() {
        run("CREATE OR REPLACE VIEW \"a big basket\" AS"
                + " select basket_totals.id basket_id, (basket_totals.total) from basket_totals where (total > 5 + 5)");

        assertThat(verified()).hasToString("");
    }

    @Test
    void whatIsNoViewOrNotThereIsFound() {
        run("DROP VIEW \"a big basket\"");
        assertThat(verified()).hasToString("the view \"a big basket\" is missing");

        run("CREATE TABLE \"a big basket\" (basket_id bigint, total text)");
        assertThat(verified().differences())
                .extracting(SchemaReport.Difference::message)
                .containsExactlyInAnyOrder(
                        "\"a big basket\" is a table, the build says a view",
                        "\"a big basket\".total is text, the build says numeric");
        run("DROP TABLE \"a big basket\"");
    }
}
