package dev.vorm.driver;

import dev.vorm.error.TransactionException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One connection for one user alone, until {@link #end}. After that nothing can be sent by it. May be used from any thread. */
public final class Lease implements ConnectionSource {
    private final ConnectionPool pool;
    private final AtomicReference<@Nullable ServerConnection> held;

    Lease(ConnectionPool pool, ServerConnection connection) {
        this.pool = pool;
        this.held = new AtomicReference<>(connection);
    }

    @Override
    public <T> Promise<T> promise() {
        return pool.promise();
    }

    @Override
    public void acquire(Borrower borrower) {
        ServerConnection connection = held.get();
        if (connection == null) {
            borrower.refused(over());
        } else {
            borrower.leased(connection);
        }
    }

    /** Does nothing: what is held stays held. */
    @Override
    public void release(ServerConnection connection, @Nullable CloseReason spoiled) {}

    @Override
    public boolean canChange() {
        return false;
    }

    @Override
    public @Nullable StatementObserver observer() {
        return pool.observer();
    }

    /** Sends a command that has neither binds nor rows. */
    public Future<Void> send(String sql) {
        ServerConnection connection = held.get();
        if (connection == null) {
            return Future.failedFuture(over());
        }
        StatementObserver observer = pool.observer();
        return observer == null ? connection.send(sql) : observer.sendCommand(sql, connection, pool.promise());
    }

    /** What the server said last before it closed the connection, or null. */
    public @Nullable Throwable lastWords() {
        ServerConnection connection = held.get();
        return connection == null ? null : connection.lastWords();
    }

    /**
     * Gives the connection back; does nothing when that was done before.
     *
     * @param clean whether its session is as it was: not in a transaction, nothing under way. Else it is closed.
     */
    public void end(boolean clean) {
        ServerConnection connection = held.getAndSet(null);
        if (connection != null) {
            pool.release(connection, clean ? null : CloseReason.UNCLEAN);
        }
    }

    private static TransactionException over() {
        return new TransactionException("The connection was given back: nothing can be sent by this handle", null);
    }
}
