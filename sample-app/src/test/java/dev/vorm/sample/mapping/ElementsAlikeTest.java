package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.sample.mapping.PricesTable.PRICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.testing.VormTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements that differ in Java, and not in the database: a write fails, and loses none of them. */
@VormTest
class ElementsAlikeTest {
    private static final BigDecimal ONE = new BigDecimal("1.0");
    private static final BigDecimal SAME = new BigDecimal("1.00");
    private static final BigDecimal OTHER = new BigDecimal("2.50");

    private PricesCrud crud;
    private Prices stored;

    @BeforeEach
    void create(Database db) {
        db.schema().createMissing(PRICES).await();
        db.execute(deleteFrom(PRICES).allRows()).await();
        crud = new PricesCrud(db);
        stored = crud.insert(prices(null, Map.of(ONE, 2), Set.of(ONE), Set.of(new Prices.Price("EUR", ONE))))
                .await();
    }

    private static Prices prices(
            Long id, Map<BigDecimal, Integer> counts, Set<BigDecimal> seen, Set<Prices.Price> listed) {
        return new Prices(id, counts, seen, listed, 0);
    }

    private void fails(Prices changed, String table) {
        assertThatThrownBy(() -> crud.update(changed).await())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(table + "_pkey");
        assertThat(crud.getById(stored.id()).await()).isEqualTo(stored);
    }

    @Test
    void oneOfWhichIsThereAlready() {
        fails(prices(stored.id(), Map.of(ONE, 2, SAME, 3), stored.seen(), stored.listed()), "prices_counts");
        fails(prices(stored.id(), stored.counts(), Set.of(SAME, ONE), stored.listed()), "prices_seen");
        fails(
                prices(
                        stored.id(),
                        stored.counts(),
                        stored.seen(),
                        Set.of(new Prices.Price("EUR", ONE), new Prices.Price("EUR", SAME))),
                "prices_listed");
    }

    @Test
    void bothOfWhichAreNew() {
        fails(
                prices(stored.id(), Map.of(OTHER, 1, OTHER.setScale(3), 2), stored.seen(), stored.listed()),
                "prices_counts");
        fails(prices(stored.id(), stored.counts(), Set.of(OTHER, OTHER.setScale(3)), stored.listed()), "prices_seen");
    }

    @Test
    void oneInPlaceOfTheOther() {
        Prices changed = crud.update(prices(
                        stored.id(),
                        Map.of(SAME, 2, OTHER, 1),
                        Set.of(SAME),
                        Set.of(new Prices.Price("EUR", SAME), new Prices.Price("USD", SAME))))
                .await();

        assertThat(crud.getById(stored.id()).await()).isEqualTo(changed);
    }
}
