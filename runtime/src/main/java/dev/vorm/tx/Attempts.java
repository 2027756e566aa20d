package dev.vorm.tx;

import dev.vorm.driver.CallContext;
import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.driver.LeaseRequest;
import dev.vorm.driver.PgErrors;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction over all its runs: again after a pause, as long as the failure, the settings and the time allow it. May be
 * used from any thread.
 */
final class Attempts<T> {
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration VERIFICATION = Duration.ofSeconds(10);

    private final ConnectionPool pool;
    private final CommitTokens tokens;
    private final @Nullable Function<Lease, Future<Void>> ready;
    private final TxSettings settings;
    private final Function<TransactionScope, @Nullable Future<T>> work;
    private final CallContext caller;
    private final Promise<T> promise;
    private final Budget budget;

    // Guarded by this
    private final List<Throwable> failures = new ArrayList<>(0);
    private @Nullable LeaseRequest request;
    private @Nullable Attempt<T> attempt;
    private @Nullable VormException ended;
    private @Nullable VormException unverified;
    private boolean over;

    Attempts(
            ConnectionPool pool,
            CommitTokens tokens,
            @Nullable Function<Lease, Future<Void>> ready,
            TxSettings settings,
            Function<TransactionScope, @Nullable Future<T>> work) {
        this.pool = pool;
        this.tokens = tokens;
        this.ready = ready;
        this.settings = settings;
        this.work = work;
        this.caller = pool.context();
        this.promise = caller.promise();
        this.budget = new Budget(settings.timeout(), settings.signal(), this::end);
    }

    Future<T> start() {
        if (bounded()) {
            pool.watchList().add(budget);
        }
        lease();
        return promise.future();
    }

    private boolean bounded() {
        return settings.timeout() != null || settings.signal() != null;
    }

    private void lease() {
        LeaseRequest asked;
        synchronized (this) {
            if (over || ended != null) {
                return;
            }
            asked = pool.request("transaction");
            request = asked;
        }
        asked.future().onComplete((lease, failure) -> {
            if (failure != null) {
                fail(failure);
            } else if (ready == null) {
                run(lease);
            } else {
                runWhenReady(lease, ready);
            }
        });
    }

    private void runWhenReady(Lease lease, Function<Lease, Future<Void>> condition) {
        condition.apply(lease).onComplete((nothing, failure) -> {
            if (failure == null) {
                run(lease);
            } else {
                lease.end(failure instanceof VormException known && PgErrors.spoils(known) == null);
                fail(failure);
            }
        });
    }

    private void run(Lease lease) {
        CommitToken token = settings.verifiable() ? tokens.next(settings.isolation()) : null;
        Attempt<T> next;
        synchronized (this) {
            // Who has ended it, and found no attempt to abort, is just about to tell the caller so.
            if (over || ended != null) {
                if (token != null) {
                    tokens.drop(token);
                }
                lease.end(true);
                return;
            }
            next = new Attempt<>(
                    lease, caller, failures.size() + 1, tokens, token, bounded() ? new Unanswered() : null);
            attempt = next;
        }
        next.start(settings, work).onComplete((result, failure) -> {
            if (failure == null) {
                committed(next, token, result);
            } else if (failure instanceof CommitOutcomeUnknownException unknown && token != null) {
                verify(next, token, unknown);
            } else {
                failed(next, token, failure);
            }
        });
    }

    private void committed(Attempt<T> done, @Nullable CommitToken token, @Nullable T result) {
        if (token != null) {
            tokens.settle(token, true);
        }
        done.scope().hooks().runAfter();
        if (settles()) {
            promise.complete(result);
        }
    }

    private void failed(Attempt<T> done, @Nullable CommitToken token, Throwable failure) {
        if (token != null && !(failure instanceof CommitOutcomeUnknownException)) {
            tokens.drop(token);
        }
        again(failure, done.repeatable(failure));
    }

    private void again(Throwable failure, boolean repeatable) {
        int failed = 0;
        synchronized (this) {
            attempt = null;
            request = null;
            if (repeatable && ended == null && failures.size() < settings.retries()) {
                failures.add(failure);
                failed = failures.size();
            }
        }
        if (failed > 0) {
            caller.pause(pause(failed)).onComplete(over -> lease());
        } else {
            fail(failure);
        }
    }

    /** Longer each time, and different for each of those that were in each other's way. */
    private static long pause(int failed) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failed, MOST_DOUBLINGS));
        return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
    }

    private void verify(Attempt<T> done, CommitToken token, CommitOutcomeUnknownException unknown) {
        synchronized (this) {
            attempt = null;
            request = null;
            unverified = unknown;
        }
        tokens.committed(token, budget.left(VERIFICATION)).onComplete((kept, failure) -> {
            if (failure != null) {
                unknown.addSuppressed(failure);
                fail(unknown);
            } else if (kept) {
                committed(done, token, done.value());
            } else {
                tokens.settle(token, false);
                synchronized (this) {
                    unverified = null;
                }
                again(
                        new ConnectionLostException(
                                "transaction: the connection was lost during COMMIT; it was verified that nothing was"
                                        + " committed",
                                false,
                                unknown.getCause()),
                        true);
            }
        });
    }

    /** The time is over, or the caller wishes it. */
    private void end(VormException reason) {
        Attempt<T> running;
        LeaseRequest waiting;
        synchronized (this) {
            ended = reason;
            running = attempt;
            waiting = request;
        }
        if (running != null) {
            running.abort(reason);
            return;
        }
        if (waiting != null) {
            waiting.withdraw(reason);
        }
        VormException unknown;
        synchronized (this) {
            unknown = unverified;
        }
        fail(unknown == null ? reason : unknown);
    }

    private synchronized boolean settles() {
        boolean first = !over;
        over = true;
        pool.watchList().remove(budget);
        return first;
    }

    /** The failures of earlier runs are suppressed by the last. */
    private void fail(Throwable failure) {
        if (!settles()) {
            return;
        }
        for (Throwable earlier : failures) {
            if (earlier != failure) {
                failure.addSuppressed(earlier);
            }
        }
        promise.fail(failure);
    }
}
