package dev.vorm.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Faults;
import dev.vorm.TestServer;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cancels what is meant, and nothing else. */
@Tag("fault")
class CancelIT {
    private static final int SIZE = 3;
    private static final int CANCELS = Faults.times(2_000, 100_000);

    private static final int JITTER_MICROS = 2_000;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger left = new AtomicInteger(CANCELS);
    private final AtomicInteger hit = new AtomicInteger();
    private final AtomicInteger innocent = new AtomicInteger();
    private ConnectionPool pool;

    @BeforeEach
    void open() {
        pool = ConnectionPool.open(
                TestServer.VERTX,
                ConnectSettings.of(TestServer.newDatabase()),
                PoolSettings.DEFAULT.withSizes(SIZE, 0).withAcquireTimeout(Duration.ofSeconds(30)),
                ObserveSettings.NONE);
    }

    @AfterEach
    void close() throws Exception {
        clock.shutdownNow();
        pool.close(Duration.ofSeconds(1)).await(5, TimeUnit.SECONDS);
    }

    @Test
    void endsWhatIsRunningAndKeepsTheConnection() throws Exception {
        Lease lease = pool.lease("test").await(5, TimeUnit.SECONDS);
        Future<Void> asleep = lease.send("SELECT pg_sleep(60)");
        PersistentCancel cancel = lease.cancelUntilAnswered();

        assertThatThrownBy(() -> asleep.await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        PgException.class, e -> assertThat(e.getSqlState()).isEqualTo("57014"));
        cancel.answered();
        lease.send("SELECT 1").await(5, TimeUnit.SECONDS);
        lease.end(true);
        assertThat(pool.stats()).returns(1, PoolStats::idle).returns(1L, PoolStats::opened);
    }

    @Test
    void whatIsNeverAnsweredCostsTheConnection() throws Exception {
        Lease lease = pool.lease("test").await(5, TimeUnit.SECONDS);
        // A transaction that is idle ignores the requests.
        lease.send("BEGIN").await(5, TimeUnit.SECONDS);

        assertThat(lease.cancelUntilAnswered()).isNotNull();

        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (pool.stats().size() > 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
        assertThat(pool.stats().closed()).containsEntry(CloseReason.BROKEN, 1L);
        assertThatThrownBy(() -> lease.send("SELECT 1").await(5, TimeUnit.SECONDS))
                .hasMessageContaining("CLOSED");
        lease.end(true);
        assertThat(lease.cancelUntilAnswered()).isNull();
    }

    @Test
    void whatIsSentWhileACancelIsUnderWayIsNotHit() throws Exception {
        Lease lease = pool.lease("test").await(5, TimeUnit.SECONDS);

        for (int i = 0; i < 20; i++) {
            Future<Void> cancelled = lease.cancel();
            List<Future<Void>> sent = new ArrayList<>();
            for (int j = 0; j < 5; j++) {
                sent.add(lease.send("SELECT pg_sleep(0.001)"));
            }
            Future.all(sent).await(5, TimeUnit.SECONDS);
            assertThat(cancelled.succeeded()).isTrue();
        }
        lease.end(true);
        assertThat(pool.stats()).returns(1, PoolStats::idle).returns(1L, PoolStats::opened);
    }

    @Test
    void aLeaseThatHasEndedCancelsNothing() throws Exception {
        Lease first = pool.lease("test").await(5, TimeUnit.SECONDS);
        first.end(true);
        Lease second = pool.lease("test").await(5, TimeUnit.SECONDS);
        Future<Void> asleep = second.send("SELECT pg_sleep(0.05)");

        first.cancel().await(5, TimeUnit.SECONDS);

        asleep.await(5, TimeUnit.SECONDS);
        second.end(true);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void neverHitsTheNextStatement() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            all.add(loop(this::cancelOne));
            all.add(loop(this::beInnocent));
        }
        Future.all(all).await(10 + CANCELS / 20, TimeUnit.SECONDS);

        assertThat(innocent.get()).isGreaterThan(CANCELS / 10);
        assertThat(hit.get()).isGreaterThan(CANCELS / 50);
        assertThat(pool.stats()).returns((long) SIZE, PoolStats::opened).returns(0, PoolStats::leased);
    }

    private interface Round {
        Future<Void> run();
    }

    private Future<Void> loop(Round round) {
        Promise<Void> done = Promise.promise();
        next(round, done);
        return done.future();
    }

    private void next(Round round, Promise<Void> done) {
        if (left.get() <= 0) {
            done.complete();
            return;
        }
        round.run().onComplete((nothing, failure) -> {
            if (failure != null) {
                done.fail(failure);
            } else {
                next(round, done);
            }
        });
    }

    /** A short statement, cancelled around its end; gives the connection back as soon as it is answered. */
    private Future<Void> cancelOne() {
        left.decrementAndGet();
        return pool.lease("cancelled").compose(lease -> {
            int micros = ThreadLocalRandom.current().nextInt(JITTER_MICROS);
            Future<Void> answered = lease.send("SELECT pg_sleep(" + micros / 1e6 + ")");
            Promise<Void> cancelled = Promise.promise();
            var unused = clock.schedule(
                    () -> lease.cancel().onComplete(cancelled),
                    ThreadLocalRandom.current().nextInt(JITTER_MICROS),
                    TimeUnit.MICROSECONDS);
            return answered.recover(e -> {
                        hit.incrementAndGet();
                        return Future.succeededFuture();
                    })
                    .onComplete(done -> lease.end(true))
                    .compose(done -> cancelled.future());
        });
    }

    private Future<Void> beInnocent() {
        innocent.incrementAndGet();
        return pool.lease("innocent")
                .compose(lease -> lease.send("SELECT pg_sleep(0.0002)").onComplete(done -> lease.end(true)));
    }
}
