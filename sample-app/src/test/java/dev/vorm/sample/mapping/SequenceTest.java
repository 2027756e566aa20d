package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.sample.mapping.DeliveryTable.DELIVERY;
import static dev.vorm.sample.mapping.VoucherTable.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.error.CancelledException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.MappingException;
import dev.vorm.error.SequenceExhaustedException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that come from sequences, in blocks. */
@VormTest
class SequenceTest {
    private final StatementCounter counter = new StatementCounter();
    private Vertx vertx;
    private DatabaseOptions options;
    private Database db;
    private DeliveryCrud deliveries;

    /** Blocks belong to a database object: each test has its own. */
    @BeforeEach
    void connect(Vertx vertx, DatabaseOptions options) {
        this.vertx = vertx;
        this.options = options.poolSize(4);
        db = Database.connect(vertx, this.options.listener(counter));
        db.schema().createMissing(DELIVERY, VOUCHER).await();
        db.execute(deleteFrom(DELIVERY).allRows()).await();
        run("ALTER SEQUENCE deliveries_id_seq RESTART INCREMENT BY 50 NO MAXVALUE");
        deliveries = new DeliveryCrud(db);
        counter.reset();
    }

    @AfterEach
    void close() {
        db.close().await();
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    private static List<Delivery> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Delivery(null, "to " + i))
                .toList();
    }

    private static List<Long> ids(List<Delivery> found) {
        return found.stream().map(Delivery::id).sorted().toList();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void aBlockIsAskedForOnce() {
        List<Delivery> inserted = new ArrayList<>();
        counter.expect(51, () -> {
            Future<Void> chain = Future.succeededFuture();
            for (Delivery delivery : some(50)) {
                chain = chain.compose(done -> deliveries.insert(delivery))
                        .onSuccess(inserted::add)
                        .mapEmpty();
            }
            return chain;
        });

        assertThat(ids(inserted)).isEqualTo(numbers(1, 50));
        assertThat(counter.statements().get(0).sql()).contains("nextval('deliveries_id_seq')");
    }

    @Test
    void manyRowsTakeAllTheirBlocksAtOnce() {
        List<Delivery> inserted = counter.expect(2, () -> deliveries.insertAll(some(120)));
        assertThat(inserted)
                .extracting(Delivery::to)
                .containsExactlyElementsOf(some(120).stream().map(Delivery::to).toList());
        assertThat(ids(inserted)).isEqualTo(numbers(1, 120));

        assertThat(ids(counter.expect(1, () -> deliveries.insertAll(some(30))))).isEqualTo(numbers(121, 150));
        assertThat(counter.expect(0, () -> deliveries.insertAll(List.of()))).isEmpty();
    }

    @Test
    void whoComesMeanwhileSharesTheRequest(Vertx vertx) {
        Promise<List<Delivery>> inserted = Promise.promise();
        // In one turn of an event loop, so that no answer comes in between.
        vertx.runOnContext(
                nothing -> Future.all(some(200).stream().map(deliveries::insert).toList())
                        .map(all -> all.<Delivery>list())
                        .onComplete(inserted));

        assertThat(ids(inserted.future().await())).isEqualTo(numbers(1, 200));
        // The first one finds nothing and asks for a block; then one asks for all who still wait.
        assertThat(counter.statements()).hasSize(202);
    }

    @Test
    void twoDatabasesGiveNoKeyTwice() {
        Database other = Database.connect(vertx, options);
        try {
            List<Future<List<Delivery>>> inserts = new ArrayList<>();
            DeliveryCrud theirs = new DeliveryCrud(other);
            for (int i = 0; i < 60; i++) {
                DeliveryCrud crud = i % 2 == 0 ? deliveries : theirs;
                inserts.add(
                        i % 3 == 0
                                ? crud.insertAll(some(17))
                                : crud.insert(some(1).get(0)).map(List::of));
            }
            Future.all(inserts).await();

            List<Long> ids = new ArrayList<>();
            inserts.forEach(insert -> ids.addAll(ids(insert.result())));
            Collections.sort(ids);
            assertThat(ids).hasSize(20 * 17 + 40).doesNotHaveDuplicates();
            // All blocks but the last of each database are used up, but for those that were on their way together.
            assertThat(ids.get(ids.size() - 1)).isLessThanOrEqualTo(ids.size() + 4 * 50L);
        } finally {
            other.close().await();
        }
    }

    @Test
    void aTransactionAsksOnItsOwnConnection() {
        Database one = Database.connect(vertx, options.poolSize(1));
        try {
            DeliveryCrud crud = new DeliveryCrud(one);
            List<Delivery> inserted = one.transaction(tx -> Future.all(
                                    tx.with(crud).insert(new Delivery(null, "a")),
                                    new DeliveryCrud(tx).insert(new Delivery(null, "b")))
                            .map(all -> all.<Delivery>list()))
                    .await();
            assertThat(ids(inserted)).isEqualTo(numbers(1, 2));

            assertThatThrownBy(() -> one.transaction(tx -> tx.with(crud)
                                    .insertAll(some(100))
                                    .compose(all -> Future.failedFuture(new IllegalStateException("no"))))
                            .await())
                    .isInstanceOf(IllegalStateException.class);
            // What a transaction took and did not keep is gone; what it left is the others'.
            assertThat(crud.insert(new Delivery(null, "c")).await().id()).isEqualTo(103);
        } finally {
            one.close().await();
        }
    }

    @Test
    void aTransactionWaitsForNoOthersRequest() {
        List<Future<Delivery>> inserts = new ArrayList<>();
        Future<Delivery> inner = db.transaction(tx -> {
            inserts.addAll(some(3).stream().map(new DeliveryCrud(tx)::insert).toList());
            return tx.with(deliveries).insert(new Delivery(null, "in"));
        });
        Future<Delivery> outer = deliveries.insert(new Delivery(null, "out"));

        Future.all(inner, outer).await();
        Future.all(inserts).await();
        assertThat(deliveries.count().await()).isEqualTo(5);
    }

    @Test
    void aTransactionWaitsForWhatItsFunctionDoesNot() {
        List<Future<?>> inserts = new ArrayList<>();
        db.transaction(tx -> {
                    inserts.add(tx.with(deliveries).insert(new Delivery(null, "a")));
                    inserts.add(tx.with(deliveries).insertAll(some(60)));
                    tx.beforeCommit(() -> {
                        inserts.add(tx.within(Duration.ofSeconds(30))
                                .with(deliveries)
                                .insertAll(some(200)));
                        return Future.succeededFuture();
                    });
                    inserts.add(tx.savepoint(sp -> {
                        inserts.add(sp.with(deliveries).insertAll(some(300)));
                        return Future.succeededFuture();
                    }));
                    return Future.succeededFuture();
                })
                .await();

        assertThat(inserts).hasSize(5).allMatch(Future::succeeded);
        assertThat(deliveries.count().await()).isEqualTo(561);
    }

    @Test
    void aSavepointWaitsForWhatWasCalledBefore() throws Exception {
        List<Delivery> inserted = new ArrayList<>();
        db.transaction(tx -> {
                    DeliveryCrud crud = tx.with(deliveries);
                    Future<Delivery> first = crud.insert(new Delivery(null, "a"));
                    Future<Delivery> second = crud.insert(new Delivery(null, "b"));
                    Future<Void> savepoint = tx.savepoint(sp -> Future.all(first, second)
                            .compose(both -> {
                                inserted.addAll(both.list());
                                return sp.with(deliveries).insertAll(some(100));
                            })
                            .onSuccess(inserted::addAll)
                            .mapEmpty());
                    Future<List<Delivery>> third =
                            tx.within(Duration.ofSeconds(30)).with(deliveries).insertAll(some(100));
                    return tx.savepoint(sp -> {
                        inserted.addAll(third.result());
                        return savepoint;
                    });
                })
                .await(20, TimeUnit.SECONDS);

        assertThat(inserted).extracting(Delivery::id).isSorted().hasSize(202);
        assertThat(deliveries.count().await()).isEqualTo(202);
    }

    @Test
    void aSavepointIsLetGoByWhatFails() throws Exception {
        AtomicBoolean opened = new AtomicBoolean();
        assertThatThrownBy(() -> db.transaction(tx -> {
                            DeliveryCrud cancelled =
                                    tx.cancelledBy(Future.failedFuture("now")).with(deliveries);
                            Future<Delivery> insert = cancelled.insert(new Delivery(null, "a"));
                            return tx.savepoint(sp -> {
                                opened.set(true);
                                return insert;
                            });
                        })
                        .await(20, TimeUnit.SECONDS))
                .isInstanceOf(CancelledException.class);
        assertThat(opened).isTrue();
        assertThat(deliveries.count().await()).isZero();
    }

    @Test
    void whatIsRolledBackTakesWhatItsFunctionDidNotAwaitWithIt() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(deliveries).insert(new Delivery(null, "a"));
                            return Future.failedFuture(new IllegalStateException("no"));
                        })
                        .await())
                .isInstanceOf(IllegalStateException.class);
        assertThat(deliveries.count().await()).isZero();

        run("ALTER SEQUENCE deliveries_id_seq MAXVALUE 51");
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(deliveries).insertAll(some(500));
                            return Future.succeededFuture();
                        })
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(SequenceExhaustedException.class);
        assertThat(deliveries.count().await()).isZero();
    }

    @Test
    void whatOnlyReadsTakesNoNumbers() {
        assertThatThrownBy(() -> db.read(tx -> tx.with(deliveries).insert(new Delivery(null, "a")))
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("Nothing was sent");
        assertThat(deliveries.insert(new Delivery(null, "b")).await().id()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsFailsWithTheRequest(Vertx vertx) {
        run("ALTER SEQUENCE deliveries_id_seq RENAME TO gone");
        counter.reset();
        List<Throwable> failures = failures(vertx, deliveries, 200);

        assertThat(failures)
                .hasSize(200)
                .allMatch(failure -> failure.getMessage().contains("Delivery.nextKeys"));
        assertThat(counter.statements()).hasSize(1);
        // Nobody has taken anything, and whoever comes next asks again.
        run("ALTER SEQUENCE gone RENAME TO deliveries_id_seq");
        counter.reset();
        assertThat(ids(deliveries.insertAll(some(60)).await())).isEqualTo(numbers(1, 60));
        assertThat(counter.statements()).hasSize(2);
    }

    @Test
    void timeIsOverForThoseWithTheSameBounds(Vertx vertx) {
        Promise<Void> locked = Promise.promise();
        Promise<Void> done = Promise.promise();
        Future<Void> other = db.transaction(tx -> tx.execute(
                        SqlStatement.rendered("ALTER SEQUENCE deliveries_id_seq INCREMENT BY 50"), Tuple.tuple())
                .onSuccess(rows -> locked.complete())
                .compose(rows -> done.future()));
        locked.future().await();
        Future<Delivery> patient = deliveries.insert(new Delivery(null, "patient"));

        List<Throwable> failures =
                failures(vertx, db.within(Duration.ofMillis(200)).with(deliveries), 100);
        assertThat(failures).hasSize(100).allMatch(DeadlineExceededException.class::isInstance);
        assertThat(patient.isComplete()).isFalse();

        done.complete();
        other.await();
        assertThat(patient.await().id()).isEqualTo(1);
        assertThat(ids(deliveries.insertAll(some(49)).await())).isEqualTo(numbers(2, 50));
    }

    /** What as many inserts fail with that are called in one turn of an event loop. */
    private static List<Throwable> failures(Vertx vertx, DeliveryCrud crud, int number) {
        Promise<List<Throwable>> failures = Promise.promise();
        vertx.runOnContext(nothing -> {
            List<Future<Delivery>> inserts =
                    some(number).stream().map(crud::insert).toList();
            Future.join(inserts)
                    .onComplete(all -> failures.complete(inserts.stream()
                            .filter(Future::failed)
                            .map(Future::cause)
                            .toList()));
        });
        return failures.future().await();
    }

    @Test
    void keysOfOtherTypes() {
        VoucherCrud vouchers = new VoucherCrud(db);
        Voucher first = vouchers.insert(Voucher.of("a")).await();
        assertThat(first.text).isEqualTo("a!");
        assertThat(vouchers.insertAll(List.of(Voucher.of("b"), Voucher.of("c"), Voucher.of("d")))
                        .await())
                .extracting(voucher -> voucher.number - first.number)
                .containsExactly(1, 2, 3);

        run("SELECT setval('voucher_numbers', 2147483646, false)");
        vouchers.insertAll(List.of(Voucher.of("e"), Voucher.of("f"))).await();
        vouchers.insertAll(List.of(Voucher.of("g"), Voucher.of("h"))).await();
        assertThatThrownBy(() -> vouchers.insert(Voucher.of("i")).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Voucher.number: its sequence has come to 2147483648");
    }

    @Test
    void aKeyThatIsSetIsRefused() {
        assertThatThrownBy(() -> deliveries.insert(new Delivery(7L, "x")).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Delivery.id");
        assertThatThrownBy(() -> deliveries.insert(null).await()).hasMessageContaining("the entity is null");
        assertThatThrownBy(() -> deliveries.insertAll(null).await()).hasMessageContaining("the entities is null");
    }

    @Test
    void aSequenceWithoutNumbersIsAFailureOfItsOwn() {
        run("ALTER SEQUENCE deliveries_id_seq MAXVALUE 60");
        deliveries.insertAll(some(100)).await();

        assertThatThrownBy(() -> deliveries.insert(new Delivery(null, "x")).await())
                .isInstanceOf(SequenceExhaustedException.class)
                .hasMessageContaining("Delivery.nextKeys");
        run("ALTER SEQUENCE deliveries_id_seq NO MAXVALUE");
        assertThat(deliveries.insert(new Delivery(null, "x")).await().id()).isEqualTo(101);
    }

    @Test
    void anotherIncrementIsNoticed() {
        assertThat(db.schema().verify(DELIVERY, VOUCHER).await().differences()).isEmpty();
        run("ALTER SEQUENCE deliveries_id_seq INCREMENT BY 1");

        assertThat(db.schema().verify(DELIVERY).await().toString())
                .contains("the sequence deliveries_id_seq goes up by 1, the build says by 50");
        assertThatThrownBy(() -> deliveries.insertAll(some(60)).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("INCREMENT");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> deliveries.insert(new Delivery(null, "x")).await())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("INCREMENT");
        }
        run("ALTER SEQUENCE deliveries_id_seq INCREMENT BY 50");
        assertThat(deliveries.insert(new Delivery(null, "x")).await().id()).isGreaterThan(50);
    }
}
