package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.ContactTable.CONTACT;
import static dev.vorm.sample.mapping.TrolleyTable.TROLLEY;
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
    private TrolleyCrud trolleys;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(CONTACT, TROLLEY).await();
        db.execute(deleteFrom(TROLLEY).allRows()).await();
        trolleys = new TrolleyCrud(db);
    }

    private Trolley read(String shop, int number) {
        return trolleys.getById(new TrolleyKey(shop, number)).await();
    }

    private static Trolley full(String shop, int number) {
        Trolley trolley = Trolley.of(shop, number);
        Item item = Item.of("tea", "1.50");
        item.position = new Position(1.5, -0.0);
        item.wish = Optional.of("hot");
        item.labels = List.of("a,b", "\"c\"", "");
        trolley.getItems().add(item);
        trolley.getItems().add(Item.of("cup", "3"));
        trolley.viewers.addAll(List.of("ann", "bob"));
        trolley.discounts.put(10L, new BigDecimal("0.5"));
        return trolley;
    }

    @Test
    void areReadAsTheyWereWritten() {
        ContactCrud contacts = new ContactCrud(db);
        Contact ann = contacts.insert(new ContactBuilder().name("Ann").build()).await();
        Trolley trolley = full("it's", 7);
        trolley.getItems().get(1).from = Ref.of(ann.id());
        trolleys.insert(trolley).await();

        Trolley read = read("it's", 7);
        assertThat(read).usingRecursiveComparison().isEqualTo(trolley);
        assertThat(read.getItems()).isInstanceOf(ArrayList.class);
        assertThat(read.viewers).isInstanceOf(LinkedHashSet.class);
        assertThat(read.discounts).isInstanceOf(LinkedHashMap.class);
        assertThatThrownBy(() -> contacts.delete(ann).await()).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void areReplacedByUpdates() {
        trolleys.insertAll(List.of(full("a", 1), full("a", 2), full("b", 1))).await();

        Trolley changed = read("a", 2);
        changed.getItems().remove(0);
        changed.getItems().get(0).wish = Optional.of("red");
        changed.viewers.remove("ann");
        changed.viewers.add("cid");
        changed.discounts.put(10L, new BigDecimal("0.6"));
        changed.discounts.put(20L, new BigDecimal("-1.0"));
        trolleys.update(changed).await();

        assertThat(read("a", 2)).usingRecursiveComparison().isEqualTo(changed);
        assertThat(read("a", 1)).usingRecursiveComparison().isEqualTo(full("a", 1));
        assertThat(read("b", 1)).usingRecursiveComparison().isEqualTo(full("b", 1));
    }

    @Test
    void areWrittenForOwnersThatThereAreOnly() {
        assertThatThrownBy(() -> trolleys.update(full("none", 1)).await()).isInstanceOf(NotFoundException.class);
        assertThat(db.one(select(count()).from(TROLLEY.viewers)).await()).isZero();
    }

    @Test
    void failWithTheWholeStatement() {
        Trolley trolley = full("a", 1);
        trolley.viewers.add("longer than 5");
        assertThatThrownBy(() -> trolleys.insert(trolley).await()).isInstanceOf(DatabaseException.class);
        Trolley negative = full("a", 2);
        negative.getItems().get(0).price = new BigDecimal("-1");
        assertThatThrownBy(() -> trolleys.insert(negative).await()).isInstanceOf(ConstraintViolationException.class);
        Trolley rounded = full("a", 3);
        rounded.discounts.put(1L, new BigDecimal("0.55"));
        assertThatThrownBy(() -> trolleys.insert(rounded).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Trolley.discounts.value");
        Trolley none = full("a", 4);
        none.viewers = null;
        assertThatThrownBy(() -> trolleys.insert(none).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Trolley.viewers is null");
        assertThat(trolleys.count().await()).isZero();
    }

    /** The second has to wait for the first, whose elements it does not see then. */
    @Test
    void ofTheLastOfThoseThatWereWrittenAtOnce() {
        trolleys.insert(full("a", 1)).await();
        Trolley first = full("a", 1);
        first.getItems().addAll(List.of(Item.of("x", "1"), Item.of("y", "1"), Item.of("z", "1")));
        first.viewers.addAll(List.of("x", "y"));
        Trolley second = full("a", 1);
        second.getItems().remove(0);
        second.viewers.clear();

        OpenTransaction tx = db.openTransaction(TxOptions.defaults()).await();
        tx.with(trolleys).update(first).await();
        Future<Trolley> running = trolleys.update(second);
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
        trolleys.insert(full("a", 1)).await();
        List<Trolley> writers = IntStream.range(0, 24)
                .mapToObj(i -> {
                    Trolley trolley = full("a", 1);
                    trolley.owner = "w" + i;
                    trolley.getItems().clear();
                    IntStream.range(0, i % 5).forEach(n -> trolley.getItems().add(Item.of("w" + i, "" + n)));
                    trolley.viewers = new LinkedHashSet<>(Set.of("w" + i, "v" + i % 3));
                    trolley.discounts = new LinkedHashMap<>(Map.of((long) i, new BigDecimal("1.0")));
                    return trolley;
                })
                .toList();

        Future.all(writers.stream().map(trolleys::update).toList()).await();

        Trolley last = read("a", 1);
        Trolley writer = writers.get(Integer.parseInt(last.owner.substring(1)));
        assertThat(last)
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("viewers")
                .isEqualTo(writer);
    }

    @Test
    void haveTablesAsTheBuildSays() {
        assertThat(db.schema().verify(TROLLEY).await().differences()).isEmpty();
    }
}
