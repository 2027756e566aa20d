package dev.vorm.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.TestServer;
import dev.vorm.driver.Borrower;
import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.ConnectionSource;
import dev.vorm.driver.PoolSettings;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.Waiter;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.WatchList;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement whose connection was dead before it was sent, which the pool had not heard of yet. */
class ResendIT {
    private static final SqlStatement<Integer> PID =
            SqlStatement.named("Test.pid", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));

    private ConnectionPool pool;
    private ServerConnection dead;

    @BeforeEach
    void killOne() throws Exception {
        pool = ConnectionPool.open(
                TestServer.VERTX,
                ConnectSettings.of(TestServer.newDatabase()),
                PoolSettings.DEFAULT.withSizes(2, 0),
                ObserveSettings.NONE);
        Promise<ServerConnection> lent = pool.promise();
        pool.acquire(new Taker(lent));
        dead = lent.future().await(5, TimeUnit.SECONDS);
        Promise<Void> gone = Promise.promise();
        Through straight = new Through(dead, 0);
        int pid = straight.executor().one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS);
        new OnSource(pool)
                .execute(SqlStatement.rendered("SELECT pg_terminate_backend(" + pid + ")"), Tuple.tuple())
                .await(5, TimeUnit.SECONDS);
        TestServer.VERTX.setPeriodic(5, id -> {
            if (pool.stats().closed().containsKey(CloseReason.BROKEN)) {
                TestServer.VERTX.cancelTimer(id);
                gone.tryComplete();
            }
        });
        gone.future().await(5, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        pool.close(Duration.ofSeconds(1)).await(5, TimeUnit.SECONDS);
    }

    @Test
    void isSentOnAnother() throws Exception {
        Through source = new Through(dead, 1);

        assertThat(source.executor().one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isPositive();
        assertThat(source.acquired).isEqualTo(2);
        assertThat(pool.stats().leased()).isZero();
    }

    @Test
    void isSentOnceMoreOnly() {
        Through source = new Through(dead, 2);

        assertThatThrownBy(() -> source.executor().one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isFalse());
        assertThat(source.acquired).isEqualTo(2);
    }

    @Test
    void isNotSentOnAnotherInATransaction() {
        Through source = new Through(dead, 1);
        source.changeable = false;

        assertThatThrownBy(() -> source.executor().one(PID, Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isFalse());
        assertThat(source.acquired).isEqualTo(1);
    }

    private static final class OnSource extends StatementExecutor {
        OnSource(ConnectionSource source) {
            super(source);
        }
    }

    private record Taker(Promise<ServerConnection> promise) implements Borrower {
        @Override
        public String purpose() {
            return "test";
        }

        @Override
        public void leased(ServerConnection connection) {
            promise.complete(connection);
        }

        @Override
        public void refused(VormException reason) {
            promise.fail(reason);
        }
    }

    /** The pool, as it is before it has heard of a loss: it lends a connection some times, and its own afterwards. */
    private final class Through implements ConnectionSource {
        private final ServerConnection connection;
        private final int times;
        private boolean changeable = true;
        private int acquired;

        Through(ServerConnection connection, int times) {
            this.connection = connection;
            this.times = times;
        }

        SqlExecutor executor() {
            return new OnSource(this);
        }

        @Override
        public <T> Promise<T> promise() {
            return pool.promise();
        }

        @Override
        public @Nullable Waiter acquire(Borrower borrower) {
            acquired++;
            if (times == 0 || acquired <= times) {
                borrower.leased(connection);
                return null;
            }
            return pool.acquire(borrower);
        }

        @Override
        public @Nullable VormException withdraw(Waiter waiter) {
            return pool.withdraw(waiter);
        }

        @Override
        public @Nullable PersistentCancel cancel(ServerConnection running) {
            return pool.cancel(running);
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public ConcurrentMap<Object, Object> kept() {
            return pool.kept();
        }

        @Override
        public boolean pooled() {
            return false;
        }

        @Override
        public WatchList watchList() {
            return pool.watchList();
        }

        @Override
        public void release(ServerConnection released, @Nullable CloseReason spoiled) {
            if (released != connection) {
                pool.release(released, spoiled);
            }
        }

        @Override
        public boolean canChange() {
            return changeable;
        }

        @Override
        public @Nullable StatementObserver observer() {
            return null;
        }
    }
}
