package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.BasketTable.BASKET;
import static dev.vorm.sample.mapping.ContactTable.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.OpenTransaction;
import dev.vorm.TxOptions;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Values;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections of a class without a version, whose key has two columns, and whose elements are objects. */
@VormTest
class ElementsOfClassTest {
    private static final SqlStatement<Long> WAITING = SqlStatement.named(
            "Test.waiting",
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'",
            Values::readLong);

    private Database db;
    private BasketCrud baskets;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(CONTACT, BASKET).await();
        db.execute(deleteFrom(BASKET).allRows()).await();
        baskets = new BasketCrud(db);
    }

    private Basket read(String shop, int number) {
        return baskets.getById(new BasketKey(shop, number)).await();
    }

    private static Basket full(String shop, int number) {
        Basket basket = Basket.of(shop, number);
        Item item = Item.of("tea", "1.50");
        item.position = new Position(1.5, -0.0);
        item.wish = Optional.of("hot");
        item.labels = List.of("a,b", "\"c\"", "");
        basket.getItems().add(item);
        basket.getItems().add(Item.of("cup", "3"));
        basket.viewers.addAll(List.of("ann", "bob"));
        basket.discounts.put(10L, new BigDecimal("0.5"));
        return basket;
    }

    @Test
    void areReadAsTheyWereWritten() {
        ContactCrud contacts = new ContactCrud(db);
        Contact ann = contacts.insert(new ContactBuilder().name("Ann").build()).await();
        Basket basket = full("it's", 7);
        basket.getItems().get(1).from = Ref.of(ann.id());
        baskets.insert(basket).await();

        Basket read = read("it's", 7);
        assertThat(read).usingRecursiveComparison().isEqualTo(basket);
        assertThat(read.getItems()).isInstanceOf(ArrayList.class);
        assertThat(read.viewers).isInstanceOf(LinkedHashSet.class);
        assertThat(read.discounts).isInstanceOf(LinkedHashMap.class);
        assertThatThrownBy(() -> contacts.delete(ann).await()).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void areReplacedByUpdates() {
        baskets.insertAll(List.of(full("a", 1), full("a", 2), full("b", 1))).await();

        Basket changed = read("a", 2);
        changed.getItems().remove(0);
        changed.getItems().get(0).wish = Optional.of("red");
        changed.viewers.remove("ann");
        changed.viewers.add("cid");
        changed.discounts.put(10L, new BigDecimal("0.6"));
        changed.discounts.put(20L, new BigDecimal("-1.0"));
        baskets.update(changed).await();

        assertThat(read("a", 2)).usingRecursiveComparison().isEqualTo(changed);
        assertThat(read("a", 1)).usingRecursiveComparison().isEqualTo(full("a", 1));
        assertThat(read("b", 1)).usingRecursiveComparison().isEqualTo(full("b", 1));
    }

    @Test
    void areWrittenForOwnersThatThereAreOnly() {
        assertThatThrownBy(() -> baskets.update(full("none", 1)).await()).isInstanceOf(NotFoundException.class);
        assertThat(db.one(select(count()).from(BASKET.viewers)).await()).isZero();
    }

    @Test
    void failWithTheWholeStatement() {
        Basket basket = full("a", 1);
        basket.viewers.add("longer than 5");
        assertThatThrownBy(() -> baskets.insert(basket).await()).isInstanceOf(DatabaseException.class);
        Basket negative = full("a", 2);
        negative.getItems().get(0).price = new BigDecimal("-1");
        assertThatThrownBy(() -> baskets.insert(negative).await()).isInstanceOf(ConstraintViolationException.class);
        Basket rounded = full("a", 3);
        rounded.discounts.put(1L, new BigDecimal("0.55"));
        assertThatThrownBy(() -> baskets.insert(rounded).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Basket.discounts.value");
        Basket none = full("a", 4);
        none.viewers = null;
        assertThatThrownBy(() -> baskets.insert(none).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Basket.viewers is null");
        assertThat(baskets.count().await()).isZero();
    }

    /** The second has to wait for the first, whose elements it does not see then. */
    @Test
    void ofTheLastOfThoseThatWereWrittenAtOnce() {
        baskets.insert(full("a", 1)).await();
        Basket first = full("a", 1);
        first.getItems().addAll(List.of(Item.of("x", "1"), Item.of("y", "1"), Item.of("z", "1")));
        first.viewers.addAll(List.of("x", "y"));
        Basket second = full("a", 1);
        second.getItems().remove(0);
        second.viewers.clear();

        OpenTransaction tx = db.openTransaction(TxOptions.defaults()).await();
        tx.with(baskets).update(first).await();
        Future<Basket> running = baskets.update(second);
        while (!running.isComplete() && !isWaitedFor(tx)) {
            Thread.onSpinWait();
        }
        tx.commit().await();
        tx.close().await();
        running.await();

        assertThat(read("a", 1)).usingRecursiveComparison().isEqualTo(second);
    }

    private static boolean isWaitedFor(SqlExecutor executor) {
        return executor.one(WAITING, Tuple.tuple()).await() > 0;
    }

    @Test
    void ofOneOfManyThatAreWrittenAtOnce() {
        baskets.insert(full("a", 1)).await();
        List<Basket> writers = IntStream.range(0, 24)
                .mapToObj(i -> {
                    Basket basket = full("a", 1);
                    basket.owner = "w" + i;
                    basket.getItems().clear();
                    IntStream.range(0, i % 5).forEach(n -> basket.getItems().add(Item.of("w" + i, "" + n)));
                    basket.viewers = new LinkedHashSet<>(Set.of("w" + i, "v" + i % 3));
                    basket.discounts = new LinkedHashMap<>(Map.of((long) i, new BigDecimal("1.0")));
                    return basket;
                })
                .toList();

        Future.all(writers.stream().map(baskets::update).toList()).await();

        Basket last = read("a", 1);
        Basket writer = writers.get(Integer.parseInt(last.owner.substring(1)));
        assertThat(last)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("viewers")
                .isEqualTo(writer);
    }

    @Test
    void haveTablesAsTheBuildSays() {
        assertThat(db.schema().verify(BASKET).await().differences()).isEmpty();
    }
}
