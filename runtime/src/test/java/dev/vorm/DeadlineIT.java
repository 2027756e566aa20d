package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.TestServer.sleep;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.CancelledException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.LockTimeoutException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.error.Retry;
import dev.vorm.error.StatementTimeoutException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that end before their time, and what they leave behind: nothing. */
class DeadlineIT {
    private static final Tuple NOTHING = Tuple.tuple();
    private static final SqlStatement<Integer> PID =
            SqlStatement.named("Test.pid", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));
    private static final SqlStatement<Long> ASLEEP = SqlStatement.named(
            "Test.asleep",
            "SELECT count(*)\nFROM pg_stat_activity\nWHERE datname = current_database() AND state = 'active'"
                    + " AND query LIKE 'SELECT pg_sleep(%'",
            (row, at) -> row.getLong(at));

    private static String uri;
    private static Database admin;
    private Database db;

    @BeforeAll
    static void createTables() {
        uri = TestServer.newDatabase();
        admin = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        admin.schema().createMissing().await();
        // Takes a number of cancel requests to end, and then says so.
        execute("CREATE FUNCTION stubborn(times integer) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN\n"
                + "FOR i IN 1..times LOOP BEGIN PERFORM pg_sleep(20); EXCEPTION WHEN query_canceled THEN NULL; END;"
                + " END LOOP;\nRETURN true; END$$");
    }

    private static void execute(String sql) {
        admin.execute(SqlStatement.rendered(sql), NOTHING).await();
    }

    @BeforeEach
    void connect() {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(10, TimeUnit.SECONDS);
    }

    private static SqlStatement<Boolean> stubborn(int times) {
        return SqlStatement.named("Test.stubborn", "SELECT stubborn(" + times + ")", (row, at) -> row.getBoolean(at));
    }

    private int pid() throws Exception {
        return db.one(PID, NOTHING).await(5, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<?> future) throws Exception {
        try {
            future.await(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
        throw new AssertionError("succeeded");
    }

    private static DeadlineExceededException late(Future<?> future) throws Exception {
        Throwable failure = failure(future);
        assertThat(failure).isInstanceOf(DeadlineExceededException.class);
        return (DeadlineExceededException) failure;
    }

    private static CancelledException cancelled(Future<?> future) throws Exception {
        Throwable failure = failure(future);
        assertThat(failure).isInstanceOf(CancelledException.class);
        return (CancelledException) failure;
    }

    @Test
    void endsTheQueryOnTheServerAndKeepsTheConnection() throws Exception {
        int pid = pid();

        DeadlineExceededException late;
        do {
            // The grace is 50 ms, which a machine under load may need more of.
            late = late(db.within(Duration.ofMillis(100)).one(sleep(20), NOTHING));
        } while (late.outcomeUnknown());

        assertThat(late)
                .hasMessageStartingWith(
                        "Test.sleep: its 100 ms were over; the server has cancelled it\nSELECT pg_sleep(20.0)")
                .returns(false, DeadlineExceededException::outcomeUnknown)
                .returns(Retry.LATER, DeadlineExceededException::retry)
                .hasCauseInstanceOf(StatementTimeoutException.class);
        assertThat(admin.one(ASLEEP, NOTHING).await()).isZero();
        assertThat(pid()).isEqualTo(pid);
        assertThat(db.stats()).returns(1L, PoolStats::opened).returns(0, PoolStats::leased);
    }

    @Test
    void leavesTheQueueWhenItsTimeIsOver() throws Exception {
        Promise<Object> end = Promise.promise();
        Future<Object> holder = db.transaction(tx -> end.future());
        await(() -> db.stats().leased() == 1);

        DeadlineExceededException late = late(db.within(Duration.ofMillis(50)).one(PID, NOTHING));

        assertThat(late)
                .hasMessageStartingWith(
                        "Test.pid: its 50 ms were over while it waited for a connection; nothing was sent")
                .hasMessageEndingWith(PID.sql())
                .returns(false, DeadlineExceededException::outcomeUnknown)
                .hasCauseInstanceOf(PoolExhaustedException.class);
        assertThat(late.getCause()).hasMessageContaining("longest in use: transaction for");
        assertThat(db.stats()).returns(0, PoolStats::waiting).returns(1L, PoolStats::acquireTimeouts);
        end.complete();
        holder.await(5, TimeUnit.SECONDS);
        pid();
    }

    /** A signal, after which the grace is the longest. */
    private static Future<Void> soon() {
        return TestServer.VERTX.timer(100, TimeUnit.MILLISECONDS).mapEmpty();
    }

    @Test
    void anAnswerThatComesInTheGraceIsGiven() throws Exception {
        int pid = pid();

        assertThat(db.cancelledBy(soon()).one(stubborn(1), NOTHING).await(5, TimeUnit.SECONDS))
                .isTrue();
        assertThat(failure(db.cancelledBy(soon())
                        .one(
                                SqlStatement.named(
                                        "Test.zero",
                                        "SELECT 1 / (NOT stubborn(1))::integer",
                                        (row, at) -> row.getInteger(at)),
                                NOTHING)))
                .hasMessageContaining("22012");
        assertThat(pid()).isEqualTo(pid);
    }

    @Test
    void withoutAnAnswerTheOutcomeIsUnknownAndTheConnectionComesBackLater() throws Exception {
        int pid = pid();

        DeadlineExceededException late = late(db.within(Duration.ofMillis(100)).one(stubborn(4), NOTHING));

        assertThat(late)
                .hasMessageStartingWith(
                        "Test.stubborn: its 100 ms were over; the server was asked to cancel it and has not"
                                + " answered; whether it was executed is unknown\nSELECT stubborn")
                .returns(true, DeadlineExceededException::outcomeUnknown)
                .returns(Retry.NEVER, DeadlineExceededException::retry);
        assertThat(db.stats()).returns(1, PoolStats::leased);
        assertThat(pid()).isEqualTo(pid);
    }

    @Test
    void whatIsNeverAnsweredCostsTheConnection() throws Exception {
        int pid = pid();

        late(db.within(Duration.ofMillis(100)).one(stubborn(1_000), NOTHING));

        assertThat(pid()).isNotEqualTo(pid);
        assertThat(db.stats().closed()).containsEntry(CloseReason.BROKEN, 1L);
        admin.one(
                        SqlStatement.named(
                                "Test.terminate",
                                "SELECT pg_terminate_backend(" + pid + ")",
                                (row, at) -> row.getBoolean(at)),
                        NOTHING)
                .await();
    }

    @Test
    void everyCallEndsInABlackHoleAndThePoolIsSoundAfterwards() throws Exception {
        try (TcpProxy proxy = new TcpProxy(uri)) {
            Database far = Database.connect(
                    TestServer.VERTX,
                    DatabaseOptions.uri(proxy.uri(uri)).poolSize(4).connectTimeout(Duration.ofMillis(500)));
            AuthorCrud authors = new AuthorCrud(far);
            List<Future<?>> open = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                open.add(far.one(sleep(0.05), NOTHING));
            }
            Future.all(open).await(10, TimeUnit.SECONDS);
            Promise<Void> frozen = Promise.promise();
            Duration budget = Duration.ofSeconds(2);
            AtomicInteger slow = new AtomicInteger();
            Promise<Integer> begun = Promise.promise();
            Future<Integer> inTransaction = far.transaction(tx -> tx.one(PID, NOTHING)
                    .onComplete(begun)
                    .compose(pid -> frozen.future())
                    .compose(now -> timed(slow, () -> tx.within(budget).one(PID, NOTHING))));
            begun.future().await(5, TimeUnit.SECONDS);

            proxy.swallow(true);
            proxy.freeze();
            SqlExecutor bounded = far.within(budget);
            Future<?> read = timed(slow, () -> bounded.list(select(AUTHOR)));
            Future<?> written = timed(
                    slow,
                    () -> bounded.execute(update(AUTHOR).set(AUTHOR.name, "Ann").allRows()));
            Future<?> found = timed(slow, () -> authors.with(bounded).findById(1L));
            Future<?> waited = timed(slow, () -> bounded.one(PID, NOTHING));
            frozen.complete();

            assertThat(late(read)).returns(false, DeadlineExceededException::outcomeUnknown);
            assertThat(late(written)).returns(true, DeadlineExceededException::outcomeUnknown);
            assertThat(late(found)).returns(false, DeadlineExceededException::outcomeUnknown);
            assertThat(late(waited)).returns(false, DeadlineExceededException::outcomeUnknown);
            proxy.swallow(false);
            assertThat(late(inTransaction)).returns(false, DeadlineExceededException::outcomeUnknown);
            assertThat(slow.get()).as("slowest, in ms").isBetween(2_000, 2_500);
            await(() -> far.stats().leased() == 0);
            assertThat(far.stats().closed().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(4);
            assertThat(far.health().await(5, TimeUnit.SECONDS)).isNotNull();
            far.close().await(5, TimeUnit.SECONDS);
        }
    }

    private static <T> Future<T> timed(AtomicInteger slowest, java.util.function.Supplier<Future<T>> call) {
        long started = System.nanoTime();
        return call.get()
                .onComplete(done -> slowest.accumulateAndGet(
                        (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started), Math::max));
    }

    @Test
    void aSignalCancelsWhatItIsGivenFor() throws Exception {
        int pid = pid();
        Promise<Void> signal = Promise.promise();
        SqlExecutor cancellable = db.cancelledBy(signal.future());

        assertThat(cancellable.one(PID, NOTHING).await(5, TimeUnit.SECONDS)).isEqualTo(pid);
        Future<Boolean> running = cancellable.one(sleep(20), NOTHING);
        Future<Integer> waiting = cancellable.one(PID, NOTHING);
        await(() -> admin.one(ASLEEP, NOTHING).await() == 1);
        signal.fail(new IllegalStateException("the client is gone"));

        assertThat(cancelled(running))
                .hasMessageStartingWith("Test.sleep: it was cancelled by its caller; the server has cancelled it")
                .returns(false, CancelledException::outcomeUnknown);
        assertThat(cancelled(waiting))
                .hasMessageStartingWith("Test.pid: it was cancelled by its caller while it waited")
                .returns(false, CancelledException::outcomeUnknown);
        assertThat(cancelled(cancellable.one(PID, NOTHING)))
                .hasMessageStartingWith("Test.pid: it was cancelled by its caller before it began; nothing was sent")
                .hasRootCauseMessage("the client is gone");
        assertThat(pid()).isEqualTo(pid);
    }

    @Test
    void aSignalAfterTheEndDoesNothing() throws Exception {
        Promise<Void> signal = Promise.promise();
        int pid = db.cancelledBy(signal.future()).one(PID, NOTHING).await(5, TimeUnit.SECONDS);
        Future<Boolean> other = db.one(sleep(0.1), NOTHING);

        signal.complete();

        assertThat(other.await(5, TimeUnit.SECONDS)).isFalse();
        assertThat(pid()).isEqualTo(pid);
    }

    @Test
    void boundsChain() throws Exception {
        Promise<Void> signal = Promise.promise();
        SqlExecutor bounded =
                db.within(Duration.ofSeconds(30)).cancelledBy(Promise.promise().future());

        assertThat(late(bounded.within(Duration.ofMillis(50))
                        .within(Duration.ofSeconds(30))
                        .one(sleep(20), NOTHING)))
                .hasMessageContaining("its 50 ms were over");
        Future<Boolean> running = bounded.cancelledBy(signal.future()).one(sleep(20), NOTHING);
        signal.complete();
        cancelled(running);
        assertThat(late(db.within(Duration.ofDays(-200_000_000_000L)).one(PID, NOTHING)))
                .hasMessageContaining("before it began; nothing was sent");
        assertThat(db.within(Duration.ofDays(200_000_000_000L))
                        .one(PID, NOTHING)
                        .await(5, TimeUnit.SECONDS))
                .isPositive();
    }

    @Test
    void theDatabasesTimeoutIsForStatementsThatHaveNoOther() throws Exception {
        db.close().await();
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1).timeout(Duration.ofMillis(100)));

        assertThat(late(db.one(sleep(20), NOTHING))).hasMessageContaining("its 100 ms were over");
        assertThat(late(db.cancelledBy(Promise.promise().future()).one(sleep(20), NOTHING)))
                .hasMessageContaining("its 100 ms were over");
        assertThat(db.within(Duration.ofSeconds(5)).one(sleep(0.3), NOTHING).await(5, TimeUnit.SECONDS))
                .isFalse();
    }

    @Test
    void aCancelledStatementCostsItsTransaction() throws Exception {
        int pid = pid();
        Future<Integer> handled = db.transaction(tx -> tx.within(Duration.ofMillis(50))
                .one(sleep(20), NOTHING)
                .recover(late -> tx.one(PID, NOTHING).map(true))
                .recover(refused -> Future.succeededFuture(true))
                .map(1));

        assertThatThrownBy(() -> handled.await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(DeadlineExceededException.class);
        assertThat(pid()).isEqualTo(pid);
        assertThat(db.stats()).returns(1L, PoolStats::opened);
    }

    @Test
    void aTransactionEndsWhileItsStatementIsStillToBeCancelled() throws Exception {
        int pid = pid();

        assertThat(late(db.transaction(tx -> tx.within(Duration.ofMillis(50)).one(stubborn(4), NOTHING))))
                .returns(false, DeadlineExceededException::outcomeUnknown);
        assertThat(pid()).isEqualTo(pid);
        assertThat(db.stats()).returns(1L, PoolStats::opened).returns(0, PoolStats::leased);
    }

    @Test
    void whatIsHitBesideItSaysSo() throws Exception {
        List<Future<?>> both = new ArrayList<>();
        failure(db.transaction(tx -> {
            both.add(tx.one(sleep(20), NOTHING));
            both.add(tx.within(Duration.ofMillis(50)).one(PID, NOTHING));
            return Future.join(both);
        }));

        assertThat(cancelled(both.get(0))).hasMessageContaining("cancelled with the transaction that it was in");
        late(both.get(1));
        pid();
    }

    /** One that was cancelled in a savepoint, and one that was done all the same, cost the transaction nothing. */
    @Test
    void whatComesAfterACancelledStatementSaysWhatEndedIt() throws Exception {
        List<Function<Transaction, Future<?>>> before = List.of(
                tx -> tx.savepoint(sp -> sp.within(Duration.ofMillis(50)).one(sleep(20), NOTHING))
                        .transform(late -> Future.succeededFuture(late.failed())),
                tx -> tx.cancelledBy(soon()).one(stubborn(1), NOTHING));
        for (Function<Transaction, Future<?>> cancelled : before) {
            List<Object> first = new ArrayList<>();
            Future<?> limited = db.transaction(tx -> cancelled
                    .apply(tx)
                    .onSuccess(first::add)
                    .compose(done -> tx.execute(SqlStatement.rendered("SET LOCAL statement_timeout = '50ms'"), NOTHING))
                    .compose(set -> tx.one(sleep(20), NOTHING)));

            assertThat(failure(limited)).isInstanceOf(StatementTimeoutException.class);
            assertThat(first).isEqualTo(List.of(true));
        }
    }

    @Test
    void theServersOwnLimitsAreToldApart() throws Exception {
        assertThat(failure(limited("SET LOCAL statement_timeout = '50ms'", bounded -> bounded.one(sleep(20), NOTHING))))
                .isInstanceOf(StatementTimeoutException.class);
        Promise<Object> end = Promise.promise();
        Promise<Long> locked = Promise.promise();
        Future<Object> locking =
                admin.transaction(tx -> tx.execute(SqlStatement.rendered("LOCK TABLE authors"), NOTHING)
                        .onComplete(locked)
                        .compose(done -> end.future()));
        try {
            locked.future().await(5, TimeUnit.SECONDS);
            assertThat(failure(
                            limited("SET LOCAL lock_timeout = '50ms'", bounded -> new AuthorCrud(bounded).findAll())))
                    .isInstanceOf(LockTimeoutException.class);
        } finally {
            end.complete();
            locking.await();
        }
    }

    private <T> Future<T> limited(String limit, Function<SqlExecutor, Future<T>> work) {
        return db.transaction(tx -> tx.execute(SqlStatement.rendered(limit), NOTHING)
                .compose(set -> work.apply(tx.within(Duration.ofSeconds(10)))));
    }

    @Test
    void aHundredThousandWhoGiveUpLeaveNothingBehind() throws Exception {
        Promise<Object> end = Promise.promise();
        Future<Object> holder = db.transaction(tx -> end.future());
        await(() -> db.stats().leased() == 1);

        for (int i = 0; i < 10; i++) {
            Promise<Void> signal = Promise.promise();
            SqlExecutor cancellable = db.cancelledBy(signal.future());
            List<Future<?>> waiting = new ArrayList<>();
            for (int j = 0; j < 10_000; j++) {
                waiting.add(cancellable.one(PID, NOTHING));
            }
            assertThat(db.stats().waiting()).isEqualTo(10_000);
            signal.complete();
            Future.join(waiting).otherwiseEmpty().await(10, TimeUnit.SECONDS);
            assertThat(waiting).allMatch(future -> future.cause() instanceof CancelledException);
            assertThat(db.stats().waiting()).isZero();
        }
        assertThat(db.stats().acquireTimeouts()).isEqualTo(100_000);
        end.complete();
        holder.await(5, TimeUnit.SECONDS);
        pid();
    }

    @Test
    void cancellingAtAnyPointHitsNobodyElseAndLosesNothing() throws Exception {
        List<Future<?>> innocent = new ArrayList<>();
        List<Future<?>> ended = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Promise<Void> signal = Promise.promise();
            TestServer.VERTX.setTimer(ThreadLocalRandom.current().nextInt(1, 1_500), id -> signal.complete());
            double seconds = ThreadLocalRandom.current().nextDouble(0.004);
            ended.add(db.cancelledBy(signal.future()).one(sleep(seconds), NOTHING));
            innocent.add(db.one(sleep(0.0005), NOTHING));
        }
        Future.all(innocent).await(20, TimeUnit.SECONDS);
        Future.join(ended).otherwiseEmpty().await(20, TimeUnit.SECONDS);

        assertThat(ended).allMatch(future -> future.succeeded() || future.cause() instanceof CancelledException);
        pid();
        assertThat(db.stats())
                .returns(1L, PoolStats::opened)
                .returns(0, PoolStats::leased)
                .returns(0, PoolStats::waiting);
    }
}
