package dev.vorm.tx;

import dev.vorm.driver.Borrower;
import dev.vorm.driver.CallContext;
import dev.vorm.driver.Chain;
import dev.vorm.driver.ConnectionSource;
import dev.vorm.driver.Lease;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.Waiter;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.WatchList;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one handle stands for: a transaction, or a savepoint in one. Lets statements in while it is open and sound, and tells
 * when the last of them is answered. May be used from any thread.
 */
public final class TransactionScope implements ConnectionSource {
    private final Lease lease;
    private final SendGate gate;
    private final CallContext context;
    private final int attempt;
    private final int depth;
    private final Failures failures;
    private final @Nullable Unanswered unanswered;
    private final Turns turns = new Turns();
    private final Hooks hooks = new Hooks();
    private final Promise<Void> drained = Promise.promise();

    // Guarded by this
    private boolean open = true;
    private int underWay;
    private @Nullable Savepoint<?> inner;

    /**
     * A transaction.
     *
     * @param unanswered gets to know of each statement; null when nobody will end it early
     */
    TransactionScope(Lease lease, CallContext context, int attempt, @Nullable Unanswered unanswered) {
        this(lease, new SendGate(), context, attempt, 0, new Failures(null), unanswered);
    }

    private TransactionScope(
            Lease lease,
            SendGate gate,
            CallContext context,
            int attempt,
            int depth,
            Failures failures,
            @Nullable Unanswered unanswered) {
        this.lease = lease;
        this.gate = gate;
        this.context = context;
        this.attempt = attempt;
        this.depth = depth;
        this.failures = failures;
        this.unanswered = unanswered;
    }

    /** A savepoint in this, whose function runs on a context of its own. */
    TransactionScope inner(CallContext on) {
        return new TransactionScope(lease, gate, on, attempt, depth + 1, new Failures(failures), unanswered);
    }

    Lease lease() {
        return lease;
    }

    /** What is sent by the lease has to pass it. */
    SendGate gate() {
        return gate;
    }

    /** Where its function runs. */
    CallContext context() {
        return context;
    }

    /**
     * Has something done before or after the commit.
     *
     * @throws TransactionException when it is over
     */
    public void register(Consumer<Hooks> hook) {
        synchronized (this) {
            if (!open) {
                throw new TransactionException("The transaction is over: it is too late to add to its commit", null);
            }
        }
        hook.accept(hooks);
    }

    /** What is to be done before and after the commit. */
    Hooks hooks() {
        return hooks;
    }

    /** What went wrong in it. */
    Failures failures() {
        return failures;
    }

    /** The number of this call of the transaction's function; 1 for the first. */
    public int attempt() {
        return attempt;
    }

    /** How many savepoints are around what is sent here. */
    int depth() {
        return depth;
    }

    /** Why nothing may be sent; null when it may, and it counts as under way until it succeeded or failed. */
    public @Nullable VormException admit() {
        VormException doom = failures.echo();
        Savepoint<?> within;
        synchronized (this) {
            if (open && doom == null && inner == null) {
                underWay++;
                return null;
            }
            if (!open) {
                return over();
            }
            within = inner;
        }
        if (doom == null && within != null && within.isCurrent()) {
            return new TransactionException(
                    "A call on an outer handle from within a savepoint's function would wait for the savepoint's end, and"
                            + " that for the call: use the inner handle, which the function was given (sp, or"
                            + " sp.with(repository))",
                    null);
        }
        return doom == null ? admitLate() : doom;
    }

    /** As {@link #admit}, for what follows on something that is still under way, for which the end waits. */
    public @Nullable VormException admitFollowing() {
        VormException doom = failures.echo();
        if (doom == null) {
            synchronized (this) {
                underWay++;
            }
        }
        return doom;
    }

    /** What waits for a savepoint's end: by now that, and all of the transaction, may be over. */
    private @Nullable VormException admitLate() {
        synchronized (this) {
            if (open) {
                underWay++;
                return null;
            }
        }
        return over();
    }

    private TransactionException over() {
        return new TransactionException(
                "The " + (depth == 0 ? "transaction" : "savepoint") + " is over: nothing can be sent in it any more",
                failures.first());
    }

    /** Whether this code was called by the function of this or of a savepoint in it. */
    boolean isCurrent() {
        Savepoint<?> within;
        synchronized (this) {
            within = inner;
        }
        return context.isCurrent() || (within != null && within.isCurrent());
    }

    /** What was admitted went well. */
    public void succeeded() {
        settle();
    }

    /** What was admitted has failed, though the server may still be at it. */
    public void abandoned(VormException failure) {
        failures.add(failure, false);
        turns.flush();
    }

    /**
     * What was admitted failed.
     *
     * @param sound whether the server's transaction is as it was before
     * @return what its caller is told
     */
    public VormException failed(VormException failure, boolean sound) {
        VormException told = failures.add(failure, sound);
        if (failures.first() != null) {
            turns.flush();
        }
        settle();
        return told;
    }

    private void settle() {
        boolean last;
        synchronized (this) {
            underWay--;
            if (underWay == 0) {
                // With BEGIN or SAVEPOINT all that was sent before is answered, here and around.
                lease.quiet();
            }
            last = !open && underWay == 0;
        }
        if (last) {
            drained.tryComplete();
        }
    }

    /** Sends BEGIN, which nobody waits for; where it fails nothing more is sent. */
    void begin(String sql) {
        pass(() -> Commands.begin(lease, sql, failure -> {
            if (failure != null) {
                failures.abort(failure);
                turns.flush();
            }
            settle();
        }));
    }

    /** Sends a command of ours, which nobody waits for; it counts as a statement. */
    void send(String sql) {
        pass(() -> Commands.send(lease, sql, failure -> {
            if (failure == null) {
                succeeded();
            } else {
                failed(failure, false);
            }
        }));
    }

    private void pass(Runnable command) {
        synchronized (this) {
            underWay++;
        }
        if (!gate.pass(command)) {
            settle();
        }
    }

    /** Lets nothing more in; completes when all that was let in is answered. */
    Future<Void> close() {
        boolean idle;
        synchronized (this) {
            open = false;
            idle = underWay == 0;
        }
        if (idle) {
            drained.tryComplete();
        }
        return drained.future();
    }

    /** Ends all of it early: what waits, here and in savepoints, is refused. */
    void abort(VormException reason) {
        Savepoint<?> within;
        failures.abort(reason);
        synchronized (this) {
            within = inner;
        }
        if (within != null) {
            within.abort(reason);
        }
        turns.flush();
    }

    /** Runs a function in a savepoint, when its turn comes. */
    public <T> Future<T> savepoint(Function<TransactionScope, @Nullable Future<T>> work) {
        VormException refusal = admit();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Savepoint<T> savepoint = new Savepoint<>(this, lease.caller(), work);
        turns.hold(savepoint::start);
        return savepoint.future();
    }

    synchronized void opened(Savepoint<?> savepoint) {
        inner = savepoint;
    }

    /** What has waited for the savepoint's end goes on. */
    void left() {
        synchronized (this) {
            inner = null;
        }
        turns.release();
        settle();
    }

    @Override
    public <T> Promise<T> promise() {
        return lease.promise();
    }

    @Override
    public @Nullable Waiter acquire(Borrower borrower) {
        if (turns.pass()) {
            lend(borrower);
            turns.sent();
        } else {
            turns.queue(() -> lend(borrower));
        }
        return null;
    }

    @Override
    public Chain chain() {
        Turns.Course course = turns.course();
        return new Chain() {
            @Override
            public @Nullable Waiter acquire(Borrower borrower) {
                course.send(() -> lend(borrower));
                return null;
            }

            @Override
            public void end() {
                course.end();
            }
        };
    }

    @Override
    public @Nullable VormException withdraw(Waiter waiter) {
        return null;
    }

    private void lend(Borrower borrower) {
        VormException doom = failures.echo();
        if (unanswered != null) {
            unanswered.add(borrower);
        }
        if (doom != null || !gate.pass(() -> lease.acquire(borrower))) {
            borrower.refused(doom != null ? doom : failures.early());
        }
    }

    /** The transaction keeps its connection, and the lease in mind what spoiled it. */
    @Override
    public void release(ServerConnection connection, @Nullable CloseReason spoiled) {
        lease.release(connection, spoiled);
    }

    @Override
    public boolean canChange() {
        return false;
    }

    @Override
    public @Nullable StatementObserver observer() {
        return lease.observer();
    }

    @Override
    public @Nullable PersistentCancel cancel(ServerConnection connection) {
        return lease.cancel(connection);
    }

    @Override
    public boolean cancelled() {
        return lease.cancelled();
    }

    @Override
    public WatchList watchList() {
        return lease.watchList();
    }

    @Override
    public ConcurrentMap<Object, Object> kept() {
        return lease.kept();
    }

    @Override
    public boolean pooled() {
        return lease.pooled();
    }
}
