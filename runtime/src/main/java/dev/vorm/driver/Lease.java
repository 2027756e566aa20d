package dev.vorm.driver;

import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.WatchList;
import dev.vorm.driver.observe.StatementObservation;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connection for one user alone, until {@link #end}. After that nothing can be sent by it. May be used from any thread. */
public final class Lease implements ConnectionSource {
    private static final String BEGIN = "BEGIN";

    private final ConnectionPool pool;
    private final AtomicReference<@Nullable ServerConnection> held;
    /** Guarded by this. */
    private final List<CallContext> entered = new ArrayList<>(1);

    private volatile @Nullable CloseReason reason;
    private volatile boolean cancelled;
    private volatile @Nullable Future<Void> begun;

    Lease(ConnectionPool pool, ServerConnection connection) {
        this.pool = pool;
        this.held = new AtomicReference<>(connection);
    }

    @Override
    public <T> Promise<T> promise() {
        return pool.promise();
    }

    /** Nobody waits long: at most for a cancel request to be confirmed. */
    @Override
    public @Nullable Waiter acquire(Borrower borrower) {
        ServerConnection connection = held.get();
        if (connection == null) {
            borrower.refused(over());
        } else if (!connection.everCancelled() || !connection.afterCancel(confirmed -> borrower.leased(connection))) {
            borrower.leased(connection);
        }
        return null;
    }

    @Override
    public @Nullable VormException withdraw(Waiter waiter) {
        return null;
    }

    @Override
    public @Nullable PersistentCancel cancel(ServerConnection connection) {
        return cancelUntilAnswered();
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** All that was sent is answered: what comes now is hit by no cancelling that was asked for before. */
    public void quiet() {
        if (cancelled) {
            cancelled = false;
        }
    }

    @Override
    public WatchList watchList() {
        return pool.watchList();
    }

    /** What is held stays held; it will be closed at the end if a statement spoiled it. */
    @Override
    public void release(ServerConnection connection, @Nullable CloseReason spoiled) {
        if (spoiled != null) {
            reason = spoiled;
        }
    }

    @Override
    public ConcurrentMap<Object, Object> kept() {
        return pool.kept();
    }

    @Override
    public boolean pooled() {
        return pool.pooled();
    }

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
        if (!connection.everCancelled()) {
            return send(connection, sql);
        }
        Promise<Void> answered = promise();
        if (sql.startsWith(BEGIN)) {
            // Known from here on, though it may wait: a cancelling that begins meanwhile must not hit it when it is
            // sent.
            begun = answered.future();
        }
        if (!connection.afterCancel(confirmed -> send(connection, sql).onComplete(answered))) {
            send(connection, sql).onComplete(answered);
        }
        return answered.future();
    }

    private Future<Void> send(ServerConnection connection, String sql) {
        StatementObserver observer = pool.observer();
        Future<Void> answered = observer == null ? connection.send(sql) : observed(observer, connection, sql);
        if (sql.startsWith(BEGIN)) {
            begun = answered;
        }
        return answered;
    }

    private Future<Void> observed(StatementObserver observer, ServerConnection connection, String sql) {
        StatementObservation observation = observer.beginCommand(sql, pool.promise());
        observation.sent();
        return connection
                .send(sql)
                .andThen((nothing, failure) -> observation.ended(
                        0,
                        failure == null
                                ? null
                                : PgErrors.translate(observation.name(), sql, failure, connection.lastWords()),
                        List.of()));
    }

    /** Whether the server has replayed a position of the write-ahead log, as a primary has any. */
    Future<Boolean> replayed(String position) {
        ServerConnection connection = held.get();
        return connection == null ? Future.failedFuture(over()) : connection.replayed(position);
    }

    /**
     * Asks the server to cancel what is running on the connection, which then fails with SQLSTATE 57014. What is sent by this
     * lease while that is not confirmed goes out afterwards, and the connection goes to nobody else before; so nothing else is
     * ever hit.
     *
     * <p>What was sent just before may come to the server later than the request, which then has no effect:
     * {@link #cancelUntilAnswered} is for that.
     *
     * @return when the server has confirmed that it signalled the backend; fails after at most 2 seconds, and then the
     *     connection is destroyed and what was running on it fails. Succeeds at once when the lease has ended
     */
    synchronized Future<Void> cancel() {
        ServerConnection connection = held.get();
        if (connection == null) {
            return Future.succeededFuture();
        }
        cancelled = true;
        return connection.cancel();
    }

    /**
     * Has its user told, once and on any thread, when the connection is gone before {@link #end}: at once if it is so
     * already.
     */
    public void onLost(Consumer<ConnectionLostException> told) {
        ServerConnection connection = held.get();
        if (connection != null) {
            connection.watch(() -> told.accept(PgErrors.lost(connection.lastWords())));
        }
    }

    /** Runs what sends several commands, which leave by one system call where the caller is on the connection's event loop. */
    public void together(Runnable commands) {
        ServerConnection connection = held.get();
        if (connection == null) {
            commands.run();
        } else {
            connection.together(commands);
        }
    }

    /** The context of the caller. */
    public CallContext caller() {
        return pool.context();
    }

    /**
     * Says that a function runs on a context, until {@link #leave} or {@link #end}: what asks the pool for a connection there
     * is refused, with an explanation, for it belongs on the lease.
     */
    public synchronized void enter(CallContext inside) {
        if (held.get() != null) {
            entered.add(inside);
            pool.enter(inside.context());
        }
    }

    /** Nothing is refused on the context any more. */
    public synchronized void leave(CallContext inside) {
        entered.remove(inside);
        pool.leave(inside.context());
    }

    /** What the server said last before it closed the connection, or null. */
    public @Nullable Throwable lastWords() {
        ServerConnection connection = held.get();
        return connection == null ? null : connection.lastWords();
    }

    /**
     * As {@link #cancel}, but again until what is running is answered, which the caller must say by
     * {@link PersistentCancel#answered}; destroys the connection when that takes more than 2 seconds. Not before BEGIN is
     * answered: were that cancelled, what is sent behind it would be executed outside of every transaction.
     *
     * @return null when the lease has ended
     */
    public synchronized @Nullable PersistentCancel cancelUntilAnswered() {
        ServerConnection connection = held.get();
        if (connection == null) {
            return null;
        }
        cancelled = true;
        return connection.cancelUntilAnswered(begun);
    }

    /**
     * Gives the connection back; does nothing when that was done before.
     *
     * @param clean whether its session is as it was: not in a transaction, nothing under way. Else it is closed.
     */
    public void end(boolean clean) {
        ServerConnection connection = take();
        if (connection != null) {
            connection.watch(null);
            CloseReason spoiled = reason;
            pool.release(connection, spoiled != null ? spoiled : clean ? null : CloseReason.UNCLEAN);
        }
    }

    /** Not while a cancel is being started, which must not meet the next holder. */
    private synchronized @Nullable ServerConnection take() {
        entered.forEach(inside -> pool.leave(inside.context()));
        entered.clear();
        return held.getAndSet(null);
    }

    private static TransactionException over() {
        return new TransactionException("The connection was given back: nothing can be sent by this handle", null);
    }
}
