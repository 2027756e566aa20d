package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DeadlockException;
import dev.vorm.error.SerializationFailureException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryIT extends OnEmptyAuthors {
    private static final SqlStatement<Void> FAIL_40001 =
            SqlStatement.named("fail", "DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$");
    private static final SqlStatement<Void> DIE =
            SqlStatement.named("die", "SELECT pg_terminate_backend(pg_backend_pid())");

    RetryIT() {
        super(4);
    }

    @Test
    void runsAgainAfterWriteSkewFoundAtCommit() throws Exception {
        // Each counts, and inserts if there are less than two: one after the other that makes two, at once it could
        // make four.
        List<Integer> attempts = new CopyOnWriteArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "n" + i;
            all.add(db.transaction(TxOptions.serializable().retries(20), tx -> {
                attempts.add(tx.attempt());
                return tx.one(select(count()).from(AUTHOR))
                        .compose(n -> n < 2 ? tx.with(authors).insert(author(name)) : Future.<Author>succeededFuture());
            }));
        }
        Future.all(all).await(20, TimeUnit.SECONDS);

        assertThat(authors.count().await()).isEqualTo(2);
        assertThat(attempts).contains(1);
    }

    @Test
    void countsItsAttemptsAndGivesTheLastFailureWithTheEarlierOnes() {
        List<Integer> attempts = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> db.transaction(TxOptions.defaults().retries(2), tx -> {
                            attempts.add(tx.attempt());
                            return tx.execute(FAIL_40001, Tuple.tuple());
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(SerializationFailureException.class)
                .satisfies(e -> assertThat(e.getSuppressed())
                        .hasSize(2)
                        .hasOnlyElementsOfType(SerializationFailureException.class));
        assertThat(attempts).containsExactly(1, 2, 3);
    }

    @Test
    void runsAgainWhenTheFailureWasWrappedOrHidden() throws Exception {
        for (boolean hidden : new boolean[] {true, false}) {
            int done = db.transaction(
                            TxOptions.defaults().retries(1),
                            tx -> tx.attempt() == 2
                                    ? Future.succeededFuture(2)
                                    : tx.execute(FAIL_40001, Tuple.tuple())
                                            .map(1)
                                            .recover(e -> hidden
                                                    ? Future.succeededFuture(1)
                                                    : Future.failedFuture(new IllegalStateException("mine", e))))
                    .await(5, TimeUnit.SECONDS);
            assertThat(done).isEqualTo(2);
        }
    }

    @Test
    void aFailureOfASavepointCountsOnlyWhereItComesOut() throws Exception {
        int handled = db.transaction(
                        TxOptions.defaults().retries(1),
                        tx -> tx.savepoint(sp -> sp.execute(FAIL_40001, Tuple.tuple()))
                                .map(1)
                                .otherwise(1)
                                .map(n -> tx.attempt()))
                .await(5, TimeUnit.SECONDS);
        assertThat(handled).isEqualTo(1);

        int out = db.transaction(
                        TxOptions.defaults().retries(1),
                        tx -> tx.attempt() == 2
                                ? Future.succeededFuture(2)
                                : tx.savepoint(sp -> sp.execute(FAIL_40001, Tuple.tuple()))
                                        .map(1))
                .await(5, TimeUnit.SECONDS);
        assertThat(out).isEqualTo(2);

        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db.transaction(TxOptions.defaults().retries(1), tx -> {
                            runs.incrementAndGet();
                            return tx.savepoint(sp -> sp.execute(FAIL_40001, Tuple.tuple()))
                                    .otherwiseEmpty()
                                    .compose(x -> Future.failedFuture(new IllegalStateException("another")));
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void doesNotRunAgainWhatIsTheFunctionsOwnFault() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db.transaction(TxOptions.defaults().retries(5), tx -> {
                            runs.incrementAndGet();
                            return tx.with(authors)
                                    .insert(author("Ann"))
                                    .compose(a -> tx.with(authors).insert(author("Ann")));
                        })
                        .await(5, TimeUnit.SECONDS))
                .hasMessageContaining("23505");
        assertThat(runs).hasValue(1);
    }

    @Test
    void runsAgainAfterALostConnection() throws Exception {
        int attempt = db.transaction(
                        TxOptions.defaults().retries(1),
                        tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .compose(ann -> tx.attempt() == 1
                                        ? tx.execute(DIE, Tuple.tuple()).map(1)
                                        : Future.succeededFuture(tx.attempt())))
                .await(10, TimeUnit.SECONDS);

        assertThat(attempt).isEqualTo(2);
        assertThat(authors.count().await()).isEqualTo(1);
        assertThatThrownBy(() ->
                        db.transaction(tx -> tx.execute(DIE, Tuple.tuple())).await(5, TimeUnit.SECONDS))
                .isInstanceOf(ConnectionLostException.class);
    }

    @Test
    void aDeadlockEndsWithBothDone() throws Exception {
        authors.insert(author("A")).await();
        authors.insert(author("B")).await();
        Promise<Void> bothHold = Promise.promise();
        AtomicInteger holding = new AtomicInteger();
        List<Integer> attempts = new CopyOnWriteArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        for (List<String> order : List.of(List.of("A", "B"), List.of("B", "A"))) {
            all.add(db.transaction(TxOptions.defaults().retries(3), tx -> {
                attempts.add(tx.attempt());
                return tx.execute(touch(order.get(0)), Tuple.tuple())
                        .compose(one -> {
                            if (holding.incrementAndGet() == 2) {
                                bothHold.complete();
                            }
                            return bothHold.future();
                        })
                        .compose(go -> tx.execute(touch(order.get(1)), Tuple.tuple()));
            }));
        }
        Future.all(all).await(20, TimeUnit.SECONDS);

        assertThat(attempts).contains(2).hasSizeLessThanOrEqualTo(4);
        assertThat(DeadlockException.class).isNotNull();
    }

    private static SqlStatement<Void> touch(String name) {
        return SqlStatement.rendered("UPDATE authors SET version = version + 1 WHERE name = '" + name + "'");
    }

    @Test
    void hooksStartAnew() throws Exception {
        List<String> ran = new CopyOnWriteArrayList<>();
        db.transaction(TxOptions.defaults().retries(2), tx -> {
                    tx.afterCommit(() -> ran.add("after" + tx.attempt()));
                    tx.beforeCommit(() -> {
                        ran.add("before" + tx.attempt());
                        return tx.attempt() == 1 ? tx.execute(FAIL_40001, Tuple.tuple()) : Future.succeededFuture();
                    });
                    return Future.succeededFuture();
                })
                .await(5, TimeUnit.SECONDS);

        assertThat(ran).containsExactly("before1", "before2", "after2");
    }

    @Test
    void hundredsOfConflictsAllEndWell() throws Exception {
        authors.insert(author("counter")).await();
        List<Future<?>> all = IntStream.range(0, 60)
                .<Future<?>>mapToObj(i -> db.transaction(
                        TxOptions.serializable().retries(60),
                        tx -> tx.one(select(AUTHOR).where(AUTHOR.name.eq("counter")))
                                .compose(found -> tx.execute(touch("counter"), Tuple.tuple()))))
                .toList();
        Future.all(all).await(30, TimeUnit.SECONDS);

        assertThat(db.one(select(AUTHOR.version).from(AUTHOR)).await()).isEqualTo(60);
    }
}
