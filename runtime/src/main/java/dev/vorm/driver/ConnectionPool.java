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
import io.vertx.pgclient.PgConnectOptions;
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
    private final PoolObserver observer;
    private final @Nullable StatementObserver statements;
    private final ContextInternal timers;
    private final long round;
    private final Promise<Void> closed = Promise.promise();

    private ConnectionPool(VertxInternal vertx, String uri, PoolSettings settings, ObserveSettings observe) {
        PgConnectOptions options = ConnectOptions.parse(uri);
        this.vertx = vertx;
        this.state = new PoolState(settings, System.nanoTime());
        this.observer = new PoolObserver(vertx, options, settings.maxSize(), observe.poolListeners());
        this.statements = StatementObserver.of(vertx, options, observe);
        this.timers = vertx.createEventLoopContext();
        this.supply = new Supply(this, state, timers, options, observer, observe.comments());
        this.round = timers.setPeriodic(settings.roundMillis(), id -> supply.round());
    }

    /**
     * A pool; it connects to its minimum size at once, and else when it has to.
     *
     * @param uri {@code postgresql://user:password@host:port/database}
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static ConnectionPool open(Vertx vertx, String uri, PoolSettings settings, ObserveSettings observe) {
        ConnectionPool pool = new ConnectionPool((VertxInternal) vertx, uri, settings, observe);
        pool.supply.start();
        return pool;
    }

    @Override
    public <T> Promise<T> promise() {
        return vertx.getOrCreateContext().promise();
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
    public Future<Lease> lease(String purpose) {
        Promise<Lease> promise = promise();
        acquire(new LeaseRequest(this, purpose, promise));
        return promise.future();
    }

    @Override
    public void acquire(Borrower asking) {
        Borrower borrower = observer.watched(asking);
        EventLoop loop = ((PromiseInternal<?>) borrower.promise()).context().nettyEventLoop();
        Throwable stack = state.settings.detectsLeaks() ? new Throwable("borrowed here") : null;
        ServerConnection free;
        List<Runnable> steps = List.of();
        synchronized (state) {
            long now = System.nanoTime();
            // Where a connection is free, those who wait have preferred to wait for one of their own loop.
            free = state.closing ? null : state.lendFree(borrower, loop, now, stack);
            if (free == null) {
                steps = queue(borrower, loop, now, stack);
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
        PoolObserver.waits(borrower);
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
        Borrower next = null;
        Borrower holder;
        CloseReason reason;
        boolean changed;
        synchronized (state) {
            holder = connection.slot.holder;
            if (!state.takeBack(connection)) {
                return;
            }
            long now = System.nanoTime();
            reason = spoiled != null ? spoiled : supply.reasonToClose(connection, now);
            changed = reason == null && connection.sessionChange() != SessionChange.NONE;
            if (changed) {
                state.checking++;
            } else if (reason == null) {
                next = handing(connection, state.pass(connection, now));
            }
        }
        PoolObserver.ended(holder);
        if (reason != null) {
            supply.retire(connection, reason);
        } else if (changed) {
            supply.reset(connection);
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
        if (over && closed.tryComplete()) {
            observer.close();
            if (statements != null) {
                statements.close();
            }
        }
    }
}
