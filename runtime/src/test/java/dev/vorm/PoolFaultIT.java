package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What networks and servers do to connections. */
class PoolFaultIT {
    private static final int SIZE = 4;
    private static final SqlStatement<Long> TERMINATE_OTHERS = SqlStatement.named(
            "Test.terminateOthers",
            "SELECT count(pg_terminate_backend(pid))\nFROM pg_stat_activity\nWHERE datname = current_database() AND pid <>"
                    + " pg_backend_pid()",
            (row, at) -> row.getLong(at));

    private static final SqlStatement<Boolean> TERMINATE_ONE = SqlStatement.named(
            "Test.terminateOne",
            "SELECT pg_terminate_backend(min(pid))\nFROM pg_stat_activity\nWHERE datname = current_database() AND pid <>"
                    + " pg_backend_pid()",
            (row, at) -> row.getBoolean(at));

    private String direct;
    private TcpProxy proxy;
    private Database db;

    @BeforeEach
    void connect() {
        direct = TestServer.newDatabase();
        proxy = new TcpProxy(direct);
        open(DatabaseOptions.uri(proxy.uri(direct)).poolSize(SIZE));
    }

    private void open(DatabaseOptions options) {
        if (db != null) {
            db.close().await();
        }
        db = Database.connect(TestServer.VERTX, options);
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
        proxy.close();
    }

    /** Opens all connections: on a busy machine the first can be free again before the last is open. */
    private void fill() throws Exception {
        for (int i = 0; i < 50 && db.stats().idle() < SIZE; i++) {
            Future.all(busy(SIZE)).await(10, TimeUnit.SECONDS);
        }
        assertThat(db.stats().idle()).isEqualTo(SIZE);
    }

    private List<Future<?>> busy(int calls) {
        List<Future<?>> slept = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            slept.add(db.one(sleep(0.05), Tuple.tuple()));
        }
        return slept;
    }

    @Test
    void outlivesTheTerminationOfItsIdleConnections() throws Exception {
        fill();
        Database admin = Database.connect(TestServer.VERTX, DatabaseOptions.uri(direct));
        assertThat(admin.one(TERMINATE_OTHERS, Tuple.tuple()).await()).isEqualTo(SIZE);
        admin.close().await();
        await(() -> db.stats().size() == 0);

        fill();
        assertThat(db.stats().closed()).containsEntry(CloseReason.BROKEN, (long) SIZE);
    }

    @Test
    void tellsTheServersLastWords() throws Exception {
        Future<?> asleep = db.transaction(tx -> tx.one(sleep(20), Tuple.tuple()));
        await(() -> db.stats().leased() == 1);
        Database admin = Database.connect(TestServer.VERTX, DatabaseOptions.uri(direct));
        admin.one(TERMINATE_OTHERS, Tuple.tuple()).await();
        admin.close().await();

        assertThatThrownBy(() -> asleep.await(5, TimeUnit.SECONDS)).hasMessageContaining("57P01");
        fill();
    }

    @Test
    void connectionsThatDiedUnseenAreTriedBeforeTheyAreUsed() throws Exception {
        open(DatabaseOptions.uri(proxy.uri(direct))
                .poolSize(SIZE)
                .connectTimeout(Duration.ofMillis(300))
                .idleValidation(Duration.ofMillis(50)));
        fill();
        proxy.freeze();
        Thread.sleep(100);

        assertThat(db.health().await(2, TimeUnit.SECONDS)).isNotNull();
        Future.all(busy(SIZE)).await(5, TimeUnit.SECONDS);
        await(() -> db.stats().closed().getOrDefault(CloseReason.UNRESPONSIVE, 0L) == SIZE);
    }

    @Test
    void afterOneBreakAllOlderOnesAreTried() throws Exception {
        open(DatabaseOptions.uri(proxy.uri(direct)).poolSize(SIZE).connectTimeout(Duration.ofMillis(300)));
        fill();
        Database admin = Database.connect(TestServer.VERTX, DatabaseOptions.uri(direct));
        assertThat(admin.one(TERMINATE_ONE, Tuple.tuple()).await()).isTrue();
        admin.close().await();
        await(() -> db.stats().size() < SIZE);
        proxy.freeze();

        Future.all(busy(SIZE)).await(5, TimeUnit.SECONDS);
        await(() -> db.stats().closed().getOrDefault(CloseReason.UNRESPONSIVE, 0L) == SIZE - 1);
    }

    @Test
    void aHungHandshakeFreesItsSlotAndItsSocket() throws Exception {
        proxy.swallow(true);
        open(DatabaseOptions.uri(proxy.uri(direct)).poolSize(1).connectTimeout(Duration.ofMillis(300)));
        long started = System.nanoTime();

        assertThatThrownBy(() -> db.health().await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isFalse())
                .hasMessageContaining("no connection within 300 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
        assertThat(db.stats().size()).isZero();
        await(() -> proxy.open() == 0);

        proxy.swallow(false);
        assertThat(db.health().await(2, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void thoseWhoWaitOutlastARestartAndDoNotStorm() throws Exception {
        fill();
        proxy.refuse();
        proxy.cut();
        await(() -> db.stats().size() == 0);
        List<Future<?>> calls = busy(200);
        Thread.sleep(500);
        assertThat(calls).noneMatch(Future::isComplete);
        int before = proxy.accepted();

        proxy.admit();
        long started = System.nanoTime();
        calls.get(0).await(5, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
        Future.all(calls).await(20, TimeUnit.SECONDS);

        assertThat(proxy.accepted() - before).isEqualTo(SIZE);
        assertThat(db.stats().connectFailures()).isLessThan(15);
    }

    @Test
    void thoseWhoWaitInVainAreToldThatTheServerIsAway() throws Exception {
        open(DatabaseOptions.uri(proxy.uri(direct)).poolSize(1).acquireTimeout(Duration.ofMillis(300)));
        db.health().await(5, TimeUnit.SECONDS);
        proxy.refuse();
        proxy.cut();
        await(() -> db.stats().size() == 0);

        assertThatThrownBy(() -> db.health().await(2, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isFalse())
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldAtOnce() {
        open(DatabaseOptions.uri(direct.replaceFirst("/test\\d+$", "/nowhere")).poolSize(1));

        assertThatThrownBy(() -> db.health().await(2, TimeUnit.SECONDS))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("3D000");
    }

    @Test
    void aLossDuringATransactionClosesTheConnectionAndFreesTheSlot() throws Exception {
        open(DatabaseOptions.uri(proxy.uri(direct)).poolSize(1));
        for (int i = 0; i < 20; i++) {
            Future<?> lost =
                    db.transaction(tx -> tx.one(sleep(0), Tuple.tuple()).compose(slept -> {
                        proxy.cut();
                        return tx.one(sleep(0), Tuple.tuple());
                    }));
            assertThatThrownBy(() -> lost.await(5, TimeUnit.SECONDS)).isInstanceOf(ConnectionLostException.class);
            await(() -> db.stats().leased() == 0 && db.stats().idle() == 0);
        }
        assertThat(db.health().await(5, TimeUnit.SECONDS)).isNotNull();
    }
}
