package dev.vorm;

import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever calls, from wherever: each gets its own answers, where it asked for them. */
class CallersIT {
    private static final SqlStatement<Integer> ECHO =
            SqlStatement.named("Test.echo", "SELECT $1::integer", (row, at) -> row.getInteger(at));
    private static final SqlStatement<String> WHERE =
            SqlStatement.named("Test.where", "SELECT current_database()", (row, at) -> row.getString(at));
    private static final SqlStatement<Integer> PID =
            SqlStatement.named("Test.pid", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));

    private final List<Database> open = new ArrayList<>();
    private final List<Vertx> instances = new ArrayList<>();

    private Database connect(Vertx vertx, DatabaseOptions options) {
        Database db = Database.connect(vertx, options);
        open.add(db);
        return db;
    }

    private Vertx vertx() {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(3));
        instances.add(vertx);
        return vertx;
    }

    @AfterEach
    void close() throws Exception {
        for (Database db : open) {
            db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
            assertThat(db.stats().size()).isZero();
        }
        for (Vertx vertx : instances) {
            vertx.close().await(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void databasesSideBySideDoNotMix() throws Exception {
        Vertx other = vertx();
        List<String> uris = List.of(TestServer.newDatabase(), TestServer.newDatabase());
        List<Future<?>> answers = new ArrayList<>();
        for (String uri : uris) {
            Database here = connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(2));
            Database there = connect(other, DatabaseOptions.uri(uri).poolSize(3));
            String name = uri.substring(uri.lastIndexOf('/') + 1);
            for (int i = 0; i < 50; i++) {
                for (Database db : List.of(here, there)) {
                    answers.add(db.one(WHERE, Tuple.tuple())
                            .map(where -> assertThat(where).isEqualTo(name)));
                }
            }
        }
        for (Future<?> answer : answers) {
            answer.await(10, TimeUnit.SECONDS);
        }
        assertThat(open).allSatisfy(db -> assertThat(db.stats().opened()).isBetween(1L, 3L));

        open.get(0).close().await(5, TimeUnit.SECONDS);
        assertThat(open.get(1).one(WHERE, Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isNotEmpty();
    }

    /** Asks again and again, on the context that it was deployed on. */
    private static final class Asker extends VerticleBase {
        private final Database db;
        private final int number;
        private final Set<Context> contexts = ConcurrentHashMap.newKeySet();

        Asker(Database db, int number) {
            this.db = db;
            this.number = number;
        }

        @Override
        public Future<?> start() {
            contexts.add(Vertx.currentContext());
            return ask(0);
        }

        private Future<Object> ask(int round) {
            int asked = number * 1_000 + round;
            return db.transaction(tx -> tx.one(ECHO, Tuple.of(asked)))
                    .compose(in -> db.one(ECHO, Tuple.of(asked)))
                    .compose(answer -> {
                        contexts.add(Vertx.currentContext());
                        assertThat(answer).isEqualTo(asked);
                        return round == 40 ? Future.succeededFuture() : ask(round + 1);
                    });
        }
    }

    @Test
    void verticlesGetTheirAnswersOnTheirContexts() throws Exception {
        Vertx vertx = vertx();
        Database db =
                connect(vertx, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(3));
        List<Asker> askers = new ArrayList<>();
        List<Future<?>> deployed = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ThreadingModel model = i % 3 == 2 ? ThreadingModel.WORKER : ThreadingModel.EVENT_LOOP;
            Asker asker = new Asker(db, i);
            askers.add(asker);
            deployed.add(vertx.deployVerticle(asker, new DeploymentOptions().setThreadingModel(model)));
        }
        for (Future<?> each : deployed) {
            each.await(20, TimeUnit.SECONDS);
        }

        assertThat(askers).allSatisfy(asker -> assertThat(asker.contexts).hasSize(1));
        assertThat(db.stats()).returns(0, PoolStats::leased).returns(0, PoolStats::waiting);
    }

    @Test
    void hopsAreCounted() throws Exception {
        Vertx vertx = vertx();
        Database db =
                connect(vertx, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        Context one = ((VertxInternal) vertx).createEventLoopContext();
        Context other = ((VertxInternal) vertx).createEventLoopContext();
        List<Context> answered = new ArrayList<>();
        for (Context context : List.of(one, one, other, one, other)) {
            Promise<Context> done = Promise.promise();
            context.runOnContext(
                    start -> db.one(ECHO, Tuple.of(1)).onComplete(answer -> done.complete(Vertx.currentContext())));
            answered.add(done.future().await(5, TimeUnit.SECONDS));
        }

        assertThat(answered).containsExactly(one, one, other, one, other);
        assertThat(db.stats()).returns(2L, PoolStats::hops).returns(1L, PoolStats::opened);
    }

    @Test
    void plainThreadsWaitForTheirOwnAnswers() throws Exception {
        Database db =
                connect(vertx(), DatabaseOptions.uri(TestServer.newDatabase()).poolSize(2));

        assertThat(failuresOf(db, 8, Thread::new)).isEmpty();
        assertThat(db.stats()).returns(0, PoolStats::leased).returns(0, PoolStats::waiting);
    }

    @Test
    void virtualThreadsDoToo() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "There are virtual threads from JDK 21 on");
        Database db =
                connect(vertx(), DatabaseOptions.uri(TestServer.newDatabase()).poolSize(2));
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Method unstarted = Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);

        assertThat(failuresOf(db, 50, work -> {
                    try {
                        return (Thread) unstarted.invoke(builder, work);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isEmpty();
    }

    private static Set<Throwable> failuresOf(Database db, int threads, Function<Runnable, Thread> starter)
            throws Exception {
        Set<Throwable> failures = ConcurrentHashMap.newKeySet();
        CountDownLatch done = new CountDownLatch(threads);
        for (int t = 0; t < threads; t++) {
            int number = t * 1_000;
            starter.apply(() -> {
                        try {
                            for (int i = number; i < number + 40; i++) {
                                assertThat(db.one(ECHO, Tuple.of(i)).await(10, TimeUnit.SECONDS))
                                        .isEqualTo(i);
                            }
                        } catch (Throwable e) {
                            failures.add(e);
                        }
                        done.countDown();
                    })
                    .start();
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        return failures;
    }

    @Test
    void idleConnectionsAreTriedAfterThePauseOnly() throws Exception {
        String uri = TestServer.newDatabase();
        try (TcpProxy proxy = new TcpProxy(uri)) {
            Database db = connect(
                    TestServer.VERTX,
                    DatabaseOptions.uri(proxy.uri(uri))
                            .poolSize(1)
                            .connectTimeout(Duration.ofMillis(300))
                            .idleValidation(Duration.ofMillis(250)));
            int first = db.one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS);
            TestServer.VERTX.timer(400).await(5, TimeUnit.SECONDS);
            assertThat(db.one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS)).isEqualTo(first);

            proxy.freeze();
            TestServer.VERTX.timer(400).await(5, TimeUnit.SECONDS);

            assertThat(db.one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS)).isNotEqualTo(first);
            assertThat(db.stats().closed()).containsOnlyKeys(CloseReason.UNRESPONSIVE);
        }
    }

    @Test
    void healthAnswersInTime() throws Exception {
        String uri = TestServer.newDatabase();
        try (TcpProxy proxy = new TcpProxy(uri)) {
            Database db = connect(
                    TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(1));
            Health health = db.health().await(5, TimeUnit.SECONDS);
            assertThat(health.pool()).returns(1L, PoolStats::opened);
            assertThat(health.roundTrip()).isPositive();

            Future<?> busy = db.one(sleep(0.6), Tuple.tuple());
            Future<Health> exhausted = db.health(Duration.ofMillis(200));
            assertThat(exhausted
                            .transform(result -> Future.succeededFuture(result.cause()))
                            .await(5, TimeUnit.SECONDS))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasCauseInstanceOf(PoolExhaustedException.class);
            busy.await(5, TimeUnit.SECONDS);

            proxy.freeze();
            assertThat(db.health(Duration.ofMillis(300))
                            .transform(result -> Future.succeededFuture(result.cause()))
                            .await(5, TimeUnit.SECONDS))
                    .isInstanceOf(DeadlineExceededException.class)
                    .hasMessageContaining("300 ms");
            // The connection that hung is gone, so the next one works.
            assertThat(db.health().await(5, TimeUnit.SECONDS).serverVersion()).isNotEmpty();
        }
    }
}
