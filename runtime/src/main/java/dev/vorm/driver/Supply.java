package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectErrors;
import dev.vorm.driver.connect.ConnectFailure;
import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.driver.connect.ConnectRound;
import dev.vorm.driver.connect.OpenedConnection;
import dev.vorm.driver.connect.RoleProbe;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolListener;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gets connections for those who wait: opens new ones and tries old ones, takes away what is broken, and pauses while the
 * server cannot be reached. What is planned under the guard of the books is done without.
 */
final class Supply {
    private static final long PING_MILLIS = 2_000;
    private static final Backoff BACKOFF = new Backoff(50, 500);
    private static final double LIFETIME_JITTER = 0.1;

    private final ConnectionPool pool;
    private final PoolState state;
    private final VertxInternal vertx;
    private final ContextInternal timers;
    private final ConnectOptions options;
    private final long connectMillis;
    private final PoolListener listener;
    private final boolean comments;

    Supply(
            ConnectionPool pool,
            PoolState state,
            ContextInternal timers,
            ConnectOptions options,
            PoolObserver observer,
            boolean comments) {
        this.pool = pool;
        this.state = state;
        this.vertx = timers.owner();
        this.timers = timers;
        this.options = options;
        this.listener = observer.listener;
        this.comments = comments;
        this.connectMillis = options.timeout().toMillis();
    }

    /** Opens what those who wait and the minimum need. */
    void replenish() {
        List<Runnable> steps = new ArrayList<>();
        synchronized (state) {
            plan(System.nanoTime(), steps);
        }
        steps.forEach(Runnable::run);
        pool.settle();
    }

    /** Under the guard: what is to be done so that each who waits gets a connection, as far as that is possible. */
    void plan(long now, List<Runnable> steps) {
        if (state.closing) {
            return;
        }
        lendWhatIsFree(now, steps);
        while (state.waiters.size() > state.attempts.size() + state.checking) {
            Waiter waiter = state.waiters.at(state.attempts.size() + state.checking);
            EventLoop loop = waiter == null ? null : waiter.loop;
            if (loop == null || !planOne(loop, now, steps)) {
                break;
            }
        }
        // While the server is away only those who wait are a reason to knock.
        if (state.failures == 0) {
            planMinimum(now, steps);
        }
    }

    private void planMinimum(long now, List<Runnable> steps) {
        boolean more = true;
        while (more && state.belowMinimum()) {
            more = planOpening(vertx.nettyEventLoopGroup().next(), now, steps);
        }
    }

    private boolean planOne(EventLoop loop, long now, List<Runnable> steps) {
        if (state.distrust && planOpening(loop, now, steps)) {
            return true;
        }
        return planTrial(loop, now, steps) || planOpening(loop, now, steps) || planTrial(null, now, steps);
    }

    private void lendWhatIsFree(long now, List<Runnable> steps) {
        for (Waiter first = state.waiters.first(); first != null; first = state.waiters.first()) {
            ServerConnection free = state.lendFree(first.borrower, first.loop, now, first.stack);
            if (free == null) {
                return;
            }
            state.waiters.takeFirst();
            Borrower next = pool.handing(free, first.borrower);
            if (next != null) {
                steps.add(() -> pool.hand(free, next));
            }
        }
    }

    private boolean planTrial(@Nullable EventLoop loop, long now, List<Runnable> steps) {
        ServerConnection connection = state.takeForTrial(loop, now);
        if (connection != null) {
            steps.add(() -> ping(connection));
        }
        return connection != null;
    }

    /** Tries a connection that nobody else can have before it is known to be sound. */
    void ping(ServerConnection connection) {
        connection
                .ping(Math.min(PING_MILLIS, connectMillis))
                .onComplete((answer, failure) -> tried(connection, answer));
    }

    private boolean planOpening(EventLoop loop, long now, List<Runnable> steps) {
        if (!state.mayOpen(now)) {
            return false;
        }
        ConnectRound attempt = new ConnectRound(vertx, loop, options, this::over);
        state.attempts.add(attempt);
        steps.add(attempt::start);
        return true;
    }

    private void over(ConnectRound attempt, @Nullable OpenedConnection opened, @Nullable ConnectFailure failure) {
        if (opened != null) {
            opened(attempt, opened);
        } else if (failure != null) {
            failed(attempt, failure);
        }
    }

    private void opened(ConnectRound attempt, OpenedConnection opened) {
        long now = System.nanoTime();
        ServerConnection connection = new ServerConnection(opened, now, now + lifetime(), comments);
        connection.onClosed(() -> lost(connection));
        synchronized (state) {
            state.attempts.remove(attempt);
            state.opened(connection, now);
        }
        listener.opened(Duration.ofNanos(now - attempt.began()));
        putBy(connection);
    }

    /** So that connections that were opened together do not end together. */
    private long lifetime() {
        double share = 1 - ThreadLocalRandom.current().nextDouble(LIFETIME_JITTER);
        return (long) (state.settings.maxLifetime().toNanos() * share);
    }

    private void putBy(ServerConnection connection) {
        Borrower next = null;
        CloseReason reason;
        synchronized (state) {
            long now = System.nanoTime();
            reason = connection.slot.state == Slot.State.CLOSED ? CloseReason.BROKEN : reasonToClose(connection, now);
            if (reason == null) {
                next = pool.handing(connection, state.pass(connection, now));
            }
        }
        if (reason != null) {
            retire(connection, reason);
        } else if (next != null) {
            pool.hand(connection, next);
        }
        replenish();
    }

    /** Under the guard: why a connection that nobody uses cannot be lent again, or null. */
    @Nullable
    CloseReason reasonToClose(ServerConnection connection, long now) {
        if (state.closing) {
            return CloseReason.SHUTDOWN;
        }
        if (connection.lastWords() != null) {
            return CloseReason.BROKEN;
        }
        if (connection.sessionChange() == SessionChange.LASTING) {
            return CloseReason.UNCLEAN;
        }
        return now - connection.slot.expires > 0 ? CloseReason.EXPIRED : null;
    }

    private void failed(ConnectRound attempt, ConnectFailure failure) {
        List<Runnable> steps = new ArrayList<>();
        int failures;
        synchronized (state) {
            state.attempts.remove(attempt);
            long pause = BACKOFF.millis(state.failures + 1);
            state.openFailed(
                    failure, System.nanoTime(), Duration.ofMillis(pause).toNanos());
            failures = state.closing ? 0 : state.failures;
            if (!state.closing) {
                steps.add(() -> timers.setTimer(pause + 1, id -> replenish()));
            }
            // Waiting helps when a server that was there is away; else the mistake is better told at once.
            if (state.all.isEmpty() && !(state.reached && failure.passing())) {
                refuseAll(purpose -> PoolMessages.unreachable(purpose, failure), steps);
            }
        }
        if (failures > 0) {
            listener.connectFailed(failure, failures);
        }
        steps.forEach(Runnable::run);
        replenish();
    }

    private void refuseAll(Function<String, VormException> refusal, List<Runnable> steps) {
        for (Waiter waiter = state.waiters.takeFirst(); waiter != null; waiter = state.waiters.takeFirst()) {
            Borrower borrower = waiter.borrower;
            steps.add(() -> borrower.refused(refusal.apply(borrower.purpose())));
        }
    }

    private void tried(ServerConnection connection, RoleProbe.@Nullable Answer answer) {
        String objection = answer == null ? null : options.probe().objection(answer);
        synchronized (state) {
            state.checking--;
            state.distrust &= answer == null;
        }
        if (answer == null) {
            retire(connection, CloseReason.UNRESPONSIVE);
        } else if (objection != null) {
            listener.wrongServer(connection.server(), objection);
            retire(connection, CloseReason.WRONG_SERVER);
        } else {
            putBy(connection);
        }
    }

    /**
     * Makes a connection clean that was given back with a changed session, and tries it where its server is in doubt too;
     * nobody else can have it meanwhile.
     */
    void reset(ServerConnection connection) {
        connection.reset(Math.min(PING_MILLIS, connectMillis)).onComplete(answer -> {
            if (answer.succeeded() && connection.doubtful()) {
                ping(connection);
                return;
            }
            synchronized (state) {
                state.checking--;
            }
            if (answer.succeeded()) {
                putBy(connection);
            } else {
                retire(connection, ConnectErrors.passing(answer.cause()) ? CloseReason.BROKEN : CloseReason.UNCLEAN);
            }
        });
    }

    private void lost(ServerConnection connection) {
        retire(connection, CloseReason.BROKEN);
    }

    /** Closes a connection that nobody uses, or that is broken, and gets another if somebody waits for one. */
    void retire(ServerConnection connection, CloseReason reason) {
        boolean sound = reason == CloseReason.EXPIRED || reason == CloseReason.IDLE || reason == CloseReason.SHUTDOWN;
        retire(connection, reason, sound ? connection::close : connection::destroy);
    }

    private void retire(ServerConnection connection, CloseReason reason, Supplier<Future<Void>> closing) {
        boolean struck;
        Borrower holder;
        long now = System.nanoTime();
        synchronized (state) {
            holder = connection.slot.holder;
            struck = state.strike(connection, reason, now);
            if (struck) {
                state.leaving++;
            }
        }
        if (struck) {
            PoolObserver.ended(holder);
            listener.closed(reason, Duration.ofNanos(now - connection.slot.opened));
            closing.get().onComplete(gone -> left());
        }
        replenish();
    }

    private void left() {
        synchronized (state) {
            state.leaving--;
        }
        pool.settle();
    }

    /** Closes what nobody uses and is over its time. */
    void retireExpired() {
        List<ServerConnection> expired;
        synchronized (state) {
            expired = state.takeExpired(System.nanoTime());
        }
        expired.forEach(connection -> retire(connection, CloseReason.EXPIRED));
    }

    /** From time to time: old connections are replaced, unused ones closed, leaks told, and the minimum kept. */
    void round() {
        retireExpired();
        List<ServerConnection> unused;
        List<Runnable> steps = new ArrayList<>();
        synchronized (state) {
            long now = System.nanoTime();
            unused = state.takeUnused(now);
            planLeaks(now, steps);
            planMinimum(now, steps);
        }
        unused.forEach(connection -> retire(connection, CloseReason.IDLE));
        steps.forEach(Runnable::run);
    }

    /** Tells each lease that is older than the bound, once. */
    private void planLeaks(long now, List<Runnable> steps) {
        long bound = state.settings.leakDetection().toNanos();
        for (ServerConnection connection : state.all) {
            Slot slot = connection.slot;
            Throwable stack = slot.stack;
            if (slot.state == Slot.State.LEASED && stack != null && !slot.leakTold && now - slot.leased > bound) {
                slot.leakTold = true;
                String purpose = slot.purpose();
                Duration inUse = Duration.ofNanos(now - slot.leased);
                steps.add(() -> listener.leakFound(purpose, inUse, stack));
            }
        }
    }

    /** Under the guard: what refuses those who wait and ends all that nobody uses. */
    void planShutdown(List<Runnable> steps) {
        refuseAll(PoolMessages::closed, steps);
        for (ServerConnection connection : state.idle()) {
            steps.add(() -> retire(connection, CloseReason.SHUTDOWN));
        }
        for (ConnectRound attempt : state.attempts) {
            steps.add(() -> attempt.abort("the database is closed"));
        }
    }

    /** Ends what is still in use. */
    void closeAll() {
        List<ServerConnection> left;
        synchronized (state) {
            left = List.copyOf(state.all);
        }
        for (ServerConnection connection : left) {
            retire(connection, CloseReason.SHUTDOWN, connection::destroy);
        }
    }
}
