package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolListener;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolListenerIT {
    private static final Logger LOG = Logger.getLogger("dev.vorm.pool");

    private final Events events = new Events();
    private Database db;

    private void connect(DatabaseOptions options) {
        db = Database.connect(TestServer.VERTX, options.listener(events));
    }

    @BeforeEach
    void silence() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void close() throws Exception {
        LOG.setLevel(null);
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
    }

    @Test
    void isToldWhatBecomesOfConnections() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase())
                .poolSize(1)
                .acquireTimeout(Duration.ofMillis(200))
                .leakDetection(Duration.ofMillis(50)));
        Future<?> busy = db.one(sleep(0.5), Tuple.tuple());

        assertThatThrownBy(() -> db.one(sleep(0), Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isInstanceOf(PoolExhaustedException.class);
        busy.await(5, TimeUnit.SECONDS);
        db.close().await(5, TimeUnit.SECONDS);

        assertThat(events.texts)
                .contains(
                        "opened", "Test.sleep lent late", "Test.sleep timed out", "Test.sleep leaks", "closed SHUTDOWN")
                .hasSize(5);
    }

    @Test
    void isToldOfEachFailureToConnect() throws Exception {
        connect(DatabaseOptions.uri("postgresql://app:hunter2@localhost:1/app"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> db.health().await(5, TimeUnit.SECONDS))
                    .isInstanceOf(ConnectionLostException.class);
        }

        assertThat(events.texts).startsWith("connect failed 1", "connect failed 2");
    }

    @Test
    void itsFailuresAreHarmless() throws Exception {
        events.failing = true;
        connect(DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(db.one(sleep(0), Tuple.tuple()));
        }
        Future.all(all).await(5, TimeUnit.SECONDS);
        db.close().await(5, TimeUnit.SECONDS);

        assertThat(events.texts).contains("opened", "Test.sleep lent late", "closed SHUTDOWN");
        assertThat(db.stats()).returns(0, PoolStats::size);
    }

    @Test
    void closesWhatNobodyUsesAboveTheMinimum() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase())
                .poolSize(4)
                .minPoolSize(1)
                .idleTimeout(Duration.ofMillis(150)));
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(db.one(sleep(0.1), Tuple.tuple()));
        }
        Future.all(all).await(5, TimeUnit.SECONDS);
        assertThat(db.stats().opened()).isBetween(3L, 4L);

        await(() -> db.stats().size() == 1);
        assertThat(db.stats().closed()).containsOnlyKeys(CloseReason.IDLE);
        assertThat(events.texts).contains("closed IDLE");
        // The minimum stays, however long nobody uses it.
        long closed = db.stats().closed().get(CloseReason.IDLE);
        TestServer.VERTX.timer(400).await(5, TimeUnit.SECONDS);
        assertThat(db.stats()).returns(1, PoolStats::idle);
        assertThat(db.stats().closed()).containsEntry(CloseReason.IDLE, closed);
    }

    @Test
    void keepsWhatIsUsed() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1).idleTimeout(Duration.ofSeconds(2)));
        for (int i = 0; i < 15; i++) {
            db.one(sleep(0.02), Tuple.tuple()).await(5, TimeUnit.SECONDS);
        }

        assertThat(db.stats()).returns(1L, PoolStats::opened);
        assertThat(db.stats().closed()).isEmpty();
    }

    private static final class Events implements PoolListener {
        private final List<String> texts = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        private void add(String text) {
            texts.add(text);
            if (failing) {
                throw new AssertionError("a listener's own failure");
            }
        }

        @Override
        public void opened(Duration took) {
            assertThat(took).isPositive();
            add("opened");
        }

        @Override
        public void connectFailed(Throwable failure, int failures) {
            add("connect failed " + failures);
        }

        @Override
        public void lentLate(String borrower, Duration waited) {
            assertThat(waited).isPositive();
            add(borrower + " lent late");
        }

        @Override
        public void acquireTimedOut(String borrower, Duration waited) {
            assertThat(waited).isGreaterThanOrEqualTo(Duration.ofMillis(200));
            add(borrower + " timed out");
        }

        @Override
        public void closed(CloseReason reason, Duration age) {
            assertThat(age).isPositive();
            add("closed " + reason);
        }

        @Override
        public void leakFound(String borrower, Duration inUse, Throwable borrowed) {
            assertThat(borrowed).hasStackTraceContaining("PoolListenerIT");
            add(borrower + " leaks");
        }
    }
}
