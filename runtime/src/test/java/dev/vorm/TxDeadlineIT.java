package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.CancelledException;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.SerializationFailureException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TxDeadlineIT extends ThroughProxy {
    private static final SqlStatement<Void> SLEEP = SqlStatement.named("sleep", "SELECT pg_sleep(30)");
    private static final SqlStatement<Long> ASLEEP = SqlStatement.named(
            "asleep",
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    + " AND state <> 'idle'",
            (row, at) -> row.getLong(at));
    private static final SqlStatement<Void> FAIL_40001 =
            SqlStatement.named("fail", "DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$");

    private static final TxOptions SHORT = TxOptions.defaults().timeout(Duration.ofMillis(200));

    private Database direct;

    TxDeadlineIT() {
        super(1);
    }

    @BeforeEach
    void connectDirectly() {
        direct = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
    }

    @AfterEach
    void closeDirect() throws Exception {
        direct.close().await(10, TimeUnit.SECONDS);
    }

    /** The time in which a failure came; the server may be busy, so a bound is generous. */
    private static Throwable failsSoon(Future<?> future) {
        long started = System.nanoTime();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        assertThatThrownBy(() -> future.await(10, TimeUnit.SECONDS)).satisfies(failure::set);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(1_500));
        return failure.get();
    }

    @Test
    void cancelsWhatRunsAndUsesTheConnectionAgain() throws Exception {
        assertThat(failsSoon(db.transaction(
                        SHORT,
                        tx -> tx.with(authors).insert(author("Ann")).compose(ann -> tx.execute(SLEEP, Tuple.tuple())))))
                .isInstanceOfSatisfying(
                        DeadlineExceededException.class,
                        late -> assertThat(late.outcomeUnknown()).isFalse())
                .hasMessageContaining("200 ms")
                .hasMessageContaining("nothing of it is kept");

        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        assertThat(direct.one(ASLEEP, Tuple.tuple()).await()).isZero();
        assertThat(db.stats().opened()).isEqualTo(1);
    }

    @Test
    void endsAFunctionThatNeverCompletesAndRefusesWhatItSendsLater() throws Exception {
        AtomicReference<Transaction> escaped = new AtomicReference<>();
        Throwable failure = failsSoon(db.transaction(SHORT, tx -> {
            escaped.set(tx);
            return tx.savepoint(sp -> tx.attempt() == 1
                    ? sp.with(authors)
                            .insert(author("Ann"))
                            .compose(a -> Promise.promise().future())
                    : null);
        }));

        assertThat(failure).isInstanceOf(DeadlineExceededException.class);
        assertThatThrownBy(() -> escaped.get().with(authors).count().await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasCause(failure);
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        assertThat(db.stats().opened()).isEqualTo(1);
    }

    @Test
    void countsTheWaitForAConnection() throws Exception {
        Promise<Void> go = Promise.promise();
        Future<Void> holder = db.transaction(tx -> go.future());
        assertThat(failsSoon(db.transaction(SHORT, tx -> Future.succeededFuture())))
                .isInstanceOf(DeadlineExceededException.class);
        assertThat(db.stats().waiting()).isZero();
        go.complete();
        holder.await(5, TimeUnit.SECONDS);
    }

    @Test
    void countsRetriesAndTheirPauses() {
        assertThat(failsSoon(db.transaction(SHORT.retries(1_000), tx -> tx.execute(FAIL_40001, Tuple.tuple()))))
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(DeadlineExceededException.class),
                        e -> assertThat(e).isInstanceOf(SerializationFailureException.class))
                .satisfies(e -> assertThat(e.getSuppressed()).isNotEmpty());
    }

    @Test
    void isKeptInABlackHole() throws Exception {
        Throwable failure = failsSoon(db.transaction(
                SHORT,
                tx -> tx.with(authors).insert(author("Ann")).compose(ann -> {
                    proxy.freeze();
                    proxy.swallow(true);
                    return tx.with(authors).insert(author("Bob"));
                })));
        assertThat(failure).isInstanceOf(DeadlineExceededException.class);

        proxy.swallow(false);
        await(() -> db.stats().leased() == 0);
        assertThat(authors.count().await(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void isUnknownInABlackHoleDuringTheCommit() throws Exception {
        Throwable failure = failsSoon(db.transaction(
                SHORT,
                tx -> tx.with(authors).insert(author("Ann")).onSuccess(ann -> {
                    proxy.freeze();
                    proxy.swallow(true);
                })));
        assertThat(failure)
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .cause()
                .isInstanceOfSatisfying(
                        DeadlineExceededException.class,
                        late -> assertThat(late.outcomeUnknown()).isTrue())
                .hasMessage("transaction: its 200 ms were over while COMMIT was under way");
        proxy.swallow(false);
        await(() -> db.stats().leased() == 0);
    }

    @Test
    void endsWhenItsCallerWishes() throws Exception {
        Promise<Void> signal = Promise.promise();
        Future<?> asleep = db.transaction(
                TxOptions.defaults().cancelledBy(signal.future()), tx -> tx.execute(SLEEP, Tuple.tuple()));
        await(() -> direct.one(ASLEEP, Tuple.tuple()).await() > 0);
        signal.complete();

        assertThat(failsSoon(asleep)).isInstanceOf(CancelledException.class);
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        // What is over before it begins does not begin.
        Function<Transaction, Future<Author>> never = tx -> {
            throw new AssertionError("called");
        };
        for (int i = 0; i < 5; i++) {
            assertThat(failsSoon(db.transaction(TxOptions.defaults().cancelledBy(signal.future()), never)))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void whatEndsEarlyWritesNothingOutsideOfATransaction() throws Exception {
        for (int i = 0; i < 30; i++) {
            String prefix = "n" + i + "-";
            db.transaction(TxOptions.defaults().timeout(Duration.ofMillis(1 + i)), tx -> {
                        Future<Void> all = Future.succeededFuture();
                        for (int j = 0; j < 40; j++) {
                            String name = prefix + j;
                            all = all.compose(before -> TestServer.VERTX
                                    .executeBlocking(() -> name, false)
                                    .compose(n -> tx.with(authors).insert(author(n)))
                                    .mapEmpty());
                        }
                        List<Future<?>> beside = new ArrayList<>();
                        for (int j = 0; j < 40; j++) {
                            String name = prefix + "b" + j;
                            beside.add(TestServer.VERTX
                                    .executeBlocking(() -> tx.with(authors).insert(author(name)), false)
                                    .compose(f -> f));
                        }
                        return Future.all(beside).compose(x -> Promise.promise().future());
                    })
                    .otherwiseEmpty()
                    .await(10, TimeUnit.SECONDS);
        }
        await(() -> db.stats().leased() == 0);

        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
    }
}
