package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.mapping.BasketTable.BASKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Properties that are expressions, in repositories and in queries. */
@VormTest
class FormulaTest {
    private Database db;
    private BasketCrud baskets;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(BASKET).await();
        db.execute(deleteFrom(BASKET).allRows()).await();
        baskets = new BasketCrud(db);
    }

    private static BasketBuilder basket(String price, int amount) {
        return new BasketBuilder().price(new BigDecimal(price)).amount(amount).box(new Basket.Box(2, 3, ""));
    }

    @Test
    void theTableHasNoColumnForIt() {
        assertThat(db.schema().verify(BASKET).await().differences()).isEmpty();
    }

    @Test
    void writesAndReadsGiveItsValue() {
        List<Basket> inserted = baskets.insertAll(
                        List.of(basket("1.50", 2).build(), basket("4", 1).build()))
                .await();
        Basket first = inserted.get(0);
        Basket child = baskets.insert(basket("7", 3).parent(Ref.of(first.id())).build())
                .await();

        assertThat(first.sum()).isEqualByComparingTo("3.00");
        assertThat(first.box().text()).isEqualTo("2 x 3");
        assertThat(child.children()).isZero();
        assertThat(baskets.getById(first.id()).await().children()).isOne();
        assertThat(baskets.findAllById(List.of(child.id(), first.id())).await())
                .extracting(Basket::children)
                .containsExactly(0, 1);
        Basket updated =
                baskets.update(BasketBuilder.from(first).amount(10).build()).await();
        assertThat(updated.sum()).isEqualByComparingTo("15.00");
        assertThat(updated.children()).isOne();
        assertThat(baskets.findAll().await()).extracting(Basket::sum).hasSize(3);
    }

    @Test
    void queriesFilterSortAndJoinByIt() {
        Basket parent = baskets.insert(basket("5", 5).build()).await();
        baskets.insertAll(List.of(
                        basket("1", 9).parent(Ref.of(parent.id())).build(),
                        basket("2", 10).parent(Ref.of(parent.id())).build()))
                .await();

        assertThat(db.list(select(BASKET.sum)
                                .from(BASKET)
                                .where(BASKET.sum.gt(BigDecimal.TEN))
                                .orderBy(BASKET.sum.desc()))
                        .await())
                .map(BigDecimal::intValueExact)
                .containsExactly(25, 20);
        BasketTable of = BASKET.as("of the");
        assertThat(db.list(select(BASKET.sum, of.children, of.box.text)
                                .from(BASKET)
                                .join(BASKET.parent, of)
                                .where(of.sum.eq(BigDecimal.valueOf(25)).and(of.twice.gt(BigDecimal.ONE)))
                                .orderBy(BASKET.sum.asc())
                                .into((sum, children, text) -> sum.intValue() + ", " + children + ", " + text))
                        .await())
                .containsExactly("9, 2, 2 x 3", "20, 2, 2 x 3");
        assertThat(db.list(select(of).where(of.children.eq(2))).await())
                .extracting(Basket::id)
                .containsExactly(parent.id());
        assertThat(db.execute(update(BASKET).set(BASKET.amount, 0).where(BASKET.sum.lt(BigDecimal.TEN)))
                        .await())
                .isOne();
    }
}
