package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolIT {
    private static final SqlStatement<Long> BACKENDS = SqlStatement.named(
            "Test.backends",
            "SELECT count(*)\nFROM pg_stat_activity\nWHERE datname = $1 AND pid <> pg_backend_pid()",
            (row, at) -> row.getLong(at));

    private static String uri;
    private Database db;

    @BeforeAll
    static void createDatabase() {
        uri = TestServer.newDatabase();
    }

    private Database connect(DatabaseOptions options) {
        db = Database.connect(TestServer.VERTX, options);
        return db;
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
        assertThat(db.stats().size()).isZero();
    }

    /** Occupies a connection until the promise is completed. */
    private Future<Object> hold(Promise<Object> until) {
        return db.transaction(tx -> tx.one(sleep(0), Tuple.tuple()).compose(done -> until.future()));
    }

    @Test
    void anExhaustedPoolNamesWhoHoldsIt() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(2).acquireTimeout(Duration.ofMillis(150)));
        Promise<Object> end = Promise.promise();
        List<Future<?>> holders = List.of(hold(end), hold(end));
        await(() -> db.stats().leased() == 2);

        assertThatThrownBy(() -> db.health().await(5, TimeUnit.SECONDS))
                .isInstanceOf(PoolExhaustedException.class)
                .hasMessageContaining("Database.health: no connection was free within 150 ms")
                .hasMessageContaining("2 of at most 2 connections, 2 in use")
                .hasMessageMatching("(?s).*longest in use: transaction for \\d+\\.\\d s, transaction for .*");
        assertThat(db.stats()).returns(0, PoolStats::waiting).returns(1L, PoolStats::acquireTimeouts);

        end.complete();
        Future.all(holders).await(5, TimeUnit.SECONDS);
        assertThat(db.health().await(5, TimeUnit.SECONDS).serverVersion()).isNotEmpty();
        assertThat(db.stats()).returns(0, PoolStats::leased).returns(2, PoolStats::idle);
    }

    @Test
    void thoseWhoGaveUpLeaveNothingBehindAndTheQueueHasAnEnd() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(1).acquireTimeout(Duration.ofMillis(500)));
        Promise<Object> end = Promise.promise();
        Future<?> holder = hold(end);
        await(() -> db.stats().leased() == 1);
        List<Future<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            waiting.add(db.health());
        }

        assertThatThrownBy(() -> db.health().await(5, TimeUnit.SECONDS))
                .isInstanceOf(PoolExhaustedException.class)
                .hasMessageContaining("too many wait");
        assertThatThrownBy(() -> Future.join(waiting).await(20, TimeUnit.SECONDS))
                .isInstanceOf(PoolExhaustedException.class);
        assertThat(waiting).allMatch(Future::failed);
        assertThat(db.stats()).returns(0, PoolStats::waiting).returns(10_000L, PoolStats::acquireTimeouts);
        end.complete();
        holder.await(5, TimeUnit.SECONDS);
    }

    @Test
    void staysOnTheCallersEventLoop() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(4));
        Vertx vertx = TestServer.VERTX;
        Context one = ((io.vertx.core.internal.VertxInternal) vertx).createEventLoopContext();
        Context other = ((io.vertx.core.internal.VertxInternal) vertx).createEventLoopContext();
        run(one).get(20, TimeUnit.SECONDS);
        run(other).get(20, TimeUnit.SECONDS);
        assertThat(db.stats()).returns(0L, PoolStats::hops).returns(2L, PoolStats::opened);

        CompletableFuture.allOf(run(one), run(other)).get(20, TimeUnit.SECONDS);

        assertThat(db.stats()).returns(0L, PoolStats::hops).returns(2L, PoolStats::opened);
    }

    private CompletableFuture<Void> run(Context context) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(start -> step(500, done, context));
        return done;
    }

    private void step(int left, CompletableFuture<Void> done, Context context) {
        db.one(sleep(0), Tuple.tuple()).onComplete((slept, failure) -> {
            if (failure != null) {
                done.completeExceptionally(failure);
            } else if (Vertx.currentContext() != context) {
                done.completeExceptionally(new AssertionError("on " + Vertx.currentContext()));
            } else if (left == 0) {
                done.complete(null);
            } else {
                step(left - 1, done, context);
            }
        });
    }

    @Test
    void aFutureCompletesOnItsCallersOwnContextThoughTheConnectionIsOfAnother() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(1));
        db.health().await(5, TimeUnit.SECONDS);
        for (int i = 0; i < 4; i++) {
            ContextInternal context = ((io.vertx.core.internal.VertxInternal) TestServer.VERTX)
                    .createEventLoopContext()
                    .duplicate();
            CompletableFuture<Context> completedOn = new CompletableFuture<>();
            context.runOnContext(start -> db.transaction(tx -> tx.one(sleep(0), Tuple.tuple()))
                    .onComplete(slept -> completedOn.complete(Vertx.currentContext())));

            assertThat(completedOn.get(5, TimeUnit.SECONDS)).isSameAs(context);
        }
        assertThat(db.stats().opened()).isEqualTo(1);
    }

    @Test
    void statementsThatFailBeforeTheyAreSentDoNotNest() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(1));
        SqlStatement<Integer> number =
                SqlStatement.named("Test.number", "SELECT $1::int4", (row, at) -> row.getInteger(at));
        Context context = TestServer.VERTX.getOrCreateContext();
        CompletableFuture<List<Future<Integer>>> started = new CompletableFuture<>();
        context.runOnContext(start -> db.one(number, Tuple.of(1)).onComplete(known -> {
            List<Future<Integer>> failing = new ArrayList<>();
            failing.add(db.one(number, Tuple.of(2)));
            for (int i = 0; i < 9_000; i++) {
                failing.add(db.one(number, Tuple.of("not a number")));
            }
            started.complete(failing);
        }));
        List<Future<Integer>> all = started.get(5, TimeUnit.SECONDS);

        assertThatThrownBy(() -> Future.join(all).await(10, TimeUnit.SECONDS)).isInstanceOf(MappingException.class);
        assertThat(all.get(0).result()).isEqualTo(2);
        assertThat(all.subList(1, all.size())).allMatch(future -> future.cause() instanceof MappingException);
    }

    @Test
    void warmsUpAndReplacesTheOld() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(3).minPoolSize(2).maxLifetime(Duration.ofMillis(400)));
        await(() -> db.stats().idle() == 2);

        await(() -> db.stats().closed().getOrDefault(CloseReason.EXPIRED, 0L) >= 2);
        await(() -> db.stats().idle() == 2);
        assertThat(db.stats().connectFailures()).isZero();
    }

    @Test
    void tellsWhoLeaksOnce() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(2).leakDetection(Duration.ofMillis(60)));
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("dev.vorm.pool");
        Handler collector = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(collector);
        logger.setUseParentHandlers(false);
        try {
            Promise<Object> end = Promise.promise();
            Future<?> leak = hold(end);
            Thread.sleep(400);
            end.complete();
            leak.await(5, TimeUnit.SECONDS);
        } finally {
            logger.removeHandler(collector);
            logger.setUseParentHandlers(true);
        }

        assertThat(records).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).contains("in use by transaction for 0.");
            assertThat(entry.getThrown()).hasStackTraceContaining("PoolIT.hold");
        });
    }

    @Test
    void closingLetsTheBusyEndAndRefusesTheWaiting() throws Exception {
        String own = TestServer.newDatabase();
        connect(DatabaseOptions.uri(own).poolSize(1));
        Future<?> busy = db.one(sleep(0.4), Tuple.tuple());
        Future<?> waiting = db.health();
        await(() -> db.stats().leased() == 1);

        Future<Void> closed = db.close(Duration.ofSeconds(5));

        assertThatThrownBy(() -> waiting.await(200, TimeUnit.MILLISECONDS))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("Database.health: the database is closed");
        assertThat(busy.isComplete()).isFalse();
        closed.await(5, TimeUnit.SECONDS);
        assertThat(busy.succeeded()).isTrue();
        assertThatThrownBy(() -> db.health().await(1, TimeUnit.SECONDS))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("closed");
        assertThat(db.close().succeeded()).isTrue();
        assertThat(backends(own)).isZero();
    }

    @Test
    void closingEndsTheBusyAtTheDeadline() throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(2));
        Future<?> statement = db.one(sleep(20), Tuple.tuple());
        Future<?> transaction = db.transaction(tx -> tx.one(sleep(20), Tuple.tuple()));
        await(() -> db.stats().leased() == 2);

        db.close(Duration.ofMillis(100)).await(2, TimeUnit.SECONDS);

        for (Future<?> busy : List.of(statement, transaction)) {
            assertThatThrownBy(() -> busy.await(2, TimeUnit.SECONDS)).isInstanceOf(ConnectionLostException.class);
        }
        assertThat(db.stats().closed()).containsOnlyKeys(CloseReason.SHUTDOWN);
    }

    private static Long backends(String uri) throws Exception {
        Database admin = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.uri("postgres")));
        try {
            String name = uri.substring(uri.lastIndexOf('/') + 1);
            return admin.one(BACKENDS, Tuple.of(name)).await(5, TimeUnit.SECONDS);
        } finally {
            admin.close().await(5, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BEGIN", " \n commit", "Rollback TO x", "SAVEPOINT a", "START TRANSACTION", "end", "abort;"})
    void statementsCannotControlTransactions(String sql) throws Exception {
        connect(DatabaseOptions.uri(uri).poolSize(1));

        assertThatThrownBy(() ->
                        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> db.transaction(tx -> tx.execute(SqlStatement.rendered(sql), Tuple.tuple()))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(db.health().await(5, TimeUnit.SECONDS)).isNotNull();
    }
}
