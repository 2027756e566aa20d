package dev.vorm.driver;

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
import org.jspecify.annotations.Nullable;

/**
 * The connections to one database, each lent to one borrower at a time, by preference to one of its own event loop. May be
 * used from any thread.
 *
 * <p>Every step is a short look into the books, {@link PoolState}, under their monitor, and then what follows from it, without.
 */
public final class ConnectionPool implements ConnectionSource {
    private static final int MAX_WAITING = 10_000;

    private final VertxInternal vertx;
    private final PoolState state;
    private final Supply supply;
    private final ContextInternal timers;
    private final long round;
    private final Promise<Void> closed = Promise.promise();

    private ConnectionPool(VertxInternal vertx, ConnectOptions options, PoolSettings settings) {
        this.vertx = vertx;
        this.state = new PoolState(settings, System.nanoTime());
        this.timers = vertx.createEventLoopContext();
        this.supply = new Supply(this, state, timers, options);
        this.round = timers.setPeriodic(settings.roundMillis(), id -> supply.round());
    }

    /**
     * A pool; it connects to its minimum size at once, and else when it has to.
     *
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static ConnectionPool open(Vertx vertx, ConnectSettings where, PoolSettings settings) {
        ConnectOptions options = ConnectOptions.of(where, settings);
        ConnectionPool pool = new ConnectionPool((VertxInternal) vertx, options, settings);
        pool.supply.start();
        return pool;
    }

    @Override
    public <T> Promise<T> promise() {
        return vertx.getOrCreateContext().promise();
    }

    @Override
    public boolean pooled() {
        return supply.pooled();
    }

    @Override
    public boolean canChange() {
        return true;
    }

    /** A connection for one user alone, who must end the lease. */
    public Future<Lease> lease(String purpose) {
        Promise<Lease> promise = promise();
        acquire(new LeaseRequest(this, purpose, promise));
        return promise.future();
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
    public void acquire(Borrower borrower) {
        ContextInternal context = ((PromiseInternal<?>) borrower.promise()).context();
        EventLoop loop = context.nettyEventLoop();
        Throwable stack = state.settings.detectsLeaks() ? new Throwable("borrowed here") : null;
        ServerConnection free;
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
                    steps = queue(borrower, loop, now, stack);
                }
            }
        }
        if (free != null) {
            borrower.leased(free);
        } else {
            steps.forEach(Runnable::run);
        }
    }

    private List<Runnable> queue(Borrower borrower, EventLoop loop, long now, @Nullable Throwable stack) {
        if (state.closing) {
            return List.of(() -> borrower.refused(PoolMessages.closed(borrower.purpose())));
        }
        if (state.waiters.size() >= MAX_WAITING) {
            var refusal = PoolMessages.none(state, borrower.purpose(), false, now);
            return List.of(() -> borrower.refused(refusal));
        }
        long timeout = state.settings.acquireTimeout().toNanos();
        state.waiters.add(new Waiter(borrower, loop, now + timeout, stack));
        List<Runnable> steps = new ArrayList<>();
        if (!state.timerSet) {
            state.timerSet = true;
            steps.add(() -> setTimer(timeout));
        }
        supply.plan(now, steps);
        return steps;
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
                var refusal = PoolMessages.none(state, borrower.purpose(), true, now);
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
        CloseReason reason;
        boolean doubtful;
        synchronized (state) {
            if (!state.takeBack(connection)) {
                return;
            }
            long now = System.nanoTime();
            reason = spoiled != null ? spoiled : supply.reasonToClose(connection, now);
            doubtful = reason == null && connection.doubtful();
            if (reason == null && !doubtful) {
                next = handing(connection, state.pass(connection, now));
            }
        }
        if (reason != null) {
            supply.retire(connection, reason);
        } else if (doubtful) {
            supply.tryAgain(connection);
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
        Promise<Void> told = promise();
        closed.future().onComplete(told);
        List<Runnable> steps = new ArrayList<>();
        synchronized (state) {
            if (state.closing) {
                return told.future();
            }
            state.closing = true;
            refuseAll(steps);
            steps.addAll(supply.planShutdown());
        }
        vertx.cancelTimer(round);
        long timer = timers.setTimer(Math.max(1, deadline.toMillis()), id -> supply.closeAll());
        closed.future().onComplete(done -> vertx.cancelTimer(timer));
        steps.forEach(Runnable::run);
        settle();
        return told.future();
    }

    private void refuseAll(List<Runnable> steps) {
        for (Waiter waiter = state.waiters.takeFirst(); waiter != null; waiter = state.waiters.takeFirst()) {
            Borrower borrower = waiter.borrower;
            steps.add(() -> borrower.refused(PoolMessages.closed(borrower.purpose())));
        }
    }

    /** Ends the shutdown when nothing is left. */
    void settle() {
        boolean over;
        synchronized (state) {
            over = state.closing && state.empty();
        }
        if (over) {
            closed.tryComplete();
        }
    }
}
