package dev.vorm.driver;

import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.WatchList;
import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.PromiseInternal;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one database, each lent to one borrower at a time, by preference to one of its own event loop. May be
 * used from any thread.
 *
 * <p>Every step is a short look into the books, {@link PoolState}, under their monitor, and then what follows from it, without.
 */
public final class ConnectionPool implements ConnectionSource {
    private static final int MAX_WAITING = 10_000;
    private static final Duration LONGEST_CLOSE = Duration.ofDays(365);

    private final VertxInternal vertx;
    private final PoolState state;
    private final Supply supply;
    private final PoolObserver observer;
    private final @Nullable StatementObserver statements;
    private final ContextInternal timers;
    private final WatchList watchList;
    private final long round;
    private final boolean pooled;
    private final Promise<Void> closed = Promise.promise();
    private final ConcurrentMap<Object, Object> kept = new ConcurrentHashMap<>();

    private ConnectionPool(
            VertxInternal vertx, ConnectOptions options, PoolSettings settings, ObserveSettings observe) {
        this.vertx = vertx;
        this.pooled = options.pooled();
        this.state = new PoolState(settings, System.nanoTime());
        this.observer = new PoolObserver(vertx, options, settings.maxSize(), observe.poolListeners());
        this.statements = StatementObserver.of(vertx, options, observe);
        this.timers = vertx.createEventLoopContext();
        this.watchList = new WatchList(timers);
        this.supply = new Supply(this, state, timers, options, observer, observe.comments());
        this.round = timers.setPeriodic(settings.roundMillis(), id -> supply.round());
    }

    /**
     * A pool; it connects to its minimum size at once, and else when it has to.
     *
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static ConnectionPool open(
            Vertx vertx, ConnectSettings where, PoolSettings settings, ObserveSettings observe) {
        ConnectOptions options = ConnectOptions.of(where);
        ConnectionPool pool = new ConnectionPool((VertxInternal) vertx, options, settings, observe);
        pool.supply.replenish();
        return pool;
    }

    @Override
    public <T> Promise<T> promise() {
        return vertx.getOrCreateContext().promise();
    }

    @Override
    public ConcurrentMap<Object, Object> kept() {
        return kept;
    }

    @Override
    public boolean pooled() {
        return pooled;
    }

    @Override
    public boolean canChange() {
        return true;
    }

    @Override
    public @Nullable StatementObserver observer() {
        return statements;
    }

    /** A connection for one user alone, who must end the lease. */
    Future<Lease> lease(String purpose) {
        return request(purpose).future();
    }

    /** As {@link #lease}, for one who may give up waiting. */
    public LeaseRequest request(String purpose) {
        LeaseRequest request = new LeaseRequest(this, purpose);
        request.start();
        return request;
    }

    /** The context of the caller. */
    public CallContext context() {
        return new CallContext(vertx.getOrCreateContext());
    }

    /** From now on what asks for a connection on this context is refused. */
    void enter(ContextInternal context) {
        synchronized (state) {
            state.transactions.add(context);
        }
    }

    /** From now on it is no longer refused. */
    void leave(ContextInternal context) {
        synchronized (state) {
            state.transactions.remove(context);
        }
    }

    @Override
    public @Nullable Waiter acquire(Borrower asking) {
        Borrower borrower = observer.watched(asking);
        ContextInternal context = ((PromiseInternal<?>) borrower.promise()).context();
        EventLoop loop = context.nettyEventLoop();
        Throwable stack = state.settings.detectsLeaks() ? new Throwable("borrowed here") : null;
        ServerConnection free;
        Waiter waiter = null;
        List<Runnable> steps = List.of();
        synchronized (state) {
            long now = System.nanoTime();
            // Where a connection is free, those who wait have preferred to wait for one of their own loop.
            if (state.inTransaction(context)) {
                free = null;
                steps = List.of(() -> borrower.refused(PoolMessages.inTransaction(borrower.purpose())));
            } else {
                free = state.closing ? null : state.lendFree(borrower, loop, now, stack);
                if (free == null) {
                    steps = new ArrayList<>();
                    waiter = queue(borrower, loop, now, stack, steps);
                }
            }
        }
        if (free != null) {
            borrower.leased(free);
        } else {
            steps.forEach(Runnable::run);
        }
        return waiter;
    }

    private @Nullable Waiter queue(
            Borrower borrower, EventLoop loop, long now, @Nullable Throwable stack, List<Runnable> steps) {
        if (state.closing) {
            steps.add(() -> borrower.refused(PoolMessages.closed(borrower.purpose())));
            return null;
        }
        if (state.waiters.size() >= MAX_WAITING) {
            var refusal = PoolMessages.full(state, borrower.purpose(), now);
            steps.add(() -> borrower.refused(refusal));
            return null;
        }
        long timeout = state.settings.acquireTimeout().toNanos();
        PoolObserver.waits(borrower);
        Waiter waiter = new Waiter(borrower, loop, now + timeout, stack);
        state.waiters.add(waiter);
        if (!state.timerSet) {
            state.timerSet = true;
            steps.add(() -> setTimer(timeout));
        }
        supply.plan(now, steps);
        return waiter;
    }

    @Override
    public @Nullable VormException withdraw(Waiter waiter) {
        VormException reason;
        synchronized (state) {
            if (!state.waiters.withdraw(waiter)) {
                return null;
            }
            state.acquireTimeouts++;
            reason = PoolMessages.none(state, waiter, System.nanoTime());
        }
        PoolObserver.withdrawn(waiter.borrower);
        return reason;
    }

    @Override
    public @Nullable PersistentCancel cancel(ServerConnection connection) {
        return connection.cancelUntilAnswered(null);
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public WatchList watchList() {
        return watchList;
    }

    private void setTimer(long nanos) {
        timers.setTimer(Duration.ofNanos(nanos).toMillis() + 1, id -> refuseLate());
    }

    /** One timer does for all: who came first is the first to be late. */
    private void refuseLate() {
        List<Runnable> steps = new ArrayList<>();
        synchronized (state) {
            long now = System.nanoTime();
            for (Waiter late = state.waiters.takeLate(now); late != null; late = state.waiters.takeLate(now)) {
                state.acquireTimeouts++;
                Borrower borrower = late.borrower;
                var refusal = PoolMessages.none(state, late, now);
                Duration waited = state.settings.acquireTimeout().plusNanos(now - late.deadline);
                steps.add(() -> observer.listener.acquireTimedOut(borrower.purpose(), waited));
                steps.add(() -> borrower.refused(refusal));
            }
            Waiter first = state.waiters.first();
            state.timerSet = first != null;
            if (first != null) {
                long left = first.deadline - now;
                steps.add(() -> setTimer(left));
            }
        }
        steps.forEach(Runnable::run);
    }

    @Override
    public void release(ServerConnection connection, @Nullable CloseReason spoiled) {
        // A cancel request that is not confirmed yet might hit the next borrower.
        boolean deferred = spoiled == null
                && connection.everCancelled()
                && connection.afterCancel(
                        confirmed -> takeBack(connection, confirmed ? null : CloseReason.UNRESPONSIVE));
        if (!deferred) {
            takeBack(connection, spoiled);
        }
    }

    private void takeBack(ServerConnection connection, @Nullable CloseReason spoiled) {
        Borrower next = null;
        Borrower holder;
        CloseReason reason;
        boolean doubtful;
        boolean changed;
        synchronized (state) {
            holder = connection.slot.holder;
            if (!state.takeBack(connection)) {
                return;
            }
            long now = System.nanoTime();
            // Once: those that were opened since are as they have to be.
            if (spoiled == CloseReason.STALE && now - connection.slot.expires < 0) {
                state.expireAll(now);
            }
            reason = spoiled != null ? spoiled : supply.reasonToClose(connection, now);
            changed = reason == null && connection.sessionChange() != SessionChange.NONE;
            doubtful = reason == null && !changed && connection.doubtful();
            if (changed || doubtful) {
                state.checking++;
            } else if (reason == null) {
                next = handing(connection, state.pass(connection, now));
            }
        }
        PoolObserver.ended(holder);
        if (reason == CloseReason.STALE) {
            supply.retireExpired();
        }
        if (reason != null) {
            supply.retire(connection, reason);
        } else if (changed) {
            supply.reset(connection);
        } else if (doubtful) {
            supply.ping(connection);
        } else if (next != null) {
            hand(connection, next);
        }
    }

    /**
     * Under the guard: the borrower whom the caller must tell; null when there is none, or when somebody is just calling a
     * borrower with this connection and will tell this one afterwards. Else statements that fail at once would be nested.
     */
    @Nullable
    Borrower handing(ServerConnection connection, @Nullable Borrower borrower) {
        if (borrower == null) {
            return null;
        }
        if (connection.slot.handing) {
            connection.slot.next = borrower;
            return null;
        }
        connection.slot.handing = true;
        return borrower;
    }

    void hand(ServerConnection connection, Borrower borrower) {
        for (Borrower next = borrower; next != null; next = following(connection)) {
            next.leased(connection);
        }
    }

    private @Nullable Borrower following(ServerConnection connection) {
        synchronized (state) {
            Borrower next = connection.slot.next;
            connection.slot.next = null;
            connection.slot.handing = next != null;
            return next;
        }
    }

    /** Its state at this moment. */
    public PoolStats stats() {
        synchronized (state) {
            return state.stats();
        }
    }

    /**
     * Lends nothing more: those who wait are refused, what is in use may go on until the deadline, and is closed then.
     *
     * @return when all connections are closed
     */
    public Future<Void> close(Duration deadline) {
        // First of all, for what cannot be counted must leave the pool as it is.
        long millis = Math.max(1, within(deadline).toMillis());
        Promise<Void> told = promise();
        closed.future().onComplete(told);
        List<Runnable> steps = new ArrayList<>();
        synchronized (state) {
            if (state.closing) {
                return told.future();
            }
            state.closing = true;
            supply.planShutdown(steps);
        }
        vertx.cancelTimer(round);
        long timer = timers.setTimer(millis, id -> supply.closeAll());
        closed.future().onComplete(done -> vertx.cancelTimer(timer));
        steps.forEach(Runnable::run);
        settle();
        return told.future();
    }

    private static Duration within(Duration deadline) {
        if (deadline.isNegative()) {
            return Duration.ZERO;
        }
        return deadline.compareTo(LONGEST_CLOSE) < 0 ? deadline : LONGEST_CLOSE;
    }

    /** Ends the shutdown when nothing is left. */
    void settle() {
        boolean over;
        synchronized (state) {
            over = state.closing && state.empty();
        }
        if (over && closed.tryComplete()) {
            observer.close();
            if (statements != null) {
                statements.close();
            }
        }
    }
}
