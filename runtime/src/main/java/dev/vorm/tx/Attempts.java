package dev.vorm.tx;

import dev.vorm.driver.Backoff;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transaction over all its runs: again after a pause, as long as the failure, the settings and the time allow it. May be
 * used from any thread.
 */
final class Attempts<T> {
    private static final Backoff BACKOFF = new Backoff(20, 1_000);
    private static final Duration VERIFICATION = Duration.ofSeconds(10);

    private final ConnectionPool pool;
    private final CommitTokens tokens;
    private final @Nullable Function<Lease, Future<Void>> ready;
    private final TxSettings settings;
    private final Function<TransactionScope, @Nullable Future<T>> work;
    private final CallContext caller;
    private final Promise<T> promise;
    private final TransactionWatch watch;

    // Guarded by this
    private final List<Throwable> failures = new ArrayList<>(0);
    private @Nullable LeaseRequest request;
    private @Nullable Attempt<T> attempt;
    private boolean ended;
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
        this.watch = new TransactionWatch(settings.timeout(), settings.signal(), this::end);
    }

    Future<T> start() {
        if (watch.bounded()) {
            long now = System.nanoTime();
            if (watch.due(now)) {
                watch.act(now);
                return promise.future();
            }
            pool.watchList().add(watch);
        }
        lease();
        return promise.future();
    }

    private void lease() {
        LeaseRequest asked;
        synchronized (this) {
            if (over || ended) {
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
            if (over || ended) {
                if (token != null) {
                    tokens.drop(token);
                }
                lease.end(true);
                return;
            }
            next = new Attempt<>(
                    lease, caller, failures.size() + 1, tokens, token, watch.bounded() ? new Unanswered() : null);
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
            if (repeatable && !ended && failures.size() < settings.retries()) {
                failures.add(failure);
                failed = failures.size();
            }
        }
        if (failed > 0) {
            caller.pause(BACKOFF.millis(failed)).onComplete(over -> lease());
        } else {
            fail(failure);
        }
    }

    private void verify(Attempt<T> done, CommitToken token, CommitOutcomeUnknownException unknown) {
        synchronized (this) {
            attempt = null;
            request = null;
            unverified = unknown;
        }
        tokens.committed(token, watch.left(VERIFICATION)).onComplete((kept, failure) -> {
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
                again(notKept(unknown), true);
            }
        });
    }

    private synchronized VormException notKept(CommitOutcomeUnknownException unknown) {
        return ended
                ? watch.reason("transaction", false)
                : new ConnectionLostException(
                        "transaction: the answer to COMMIT was lost; it was verified that nothing was committed",
                        false,
                        unknown.getCause());
    }

    /** The time is over, or the caller wishes it. */
    private void end(TransactionWatch over) {
        Attempt<T> running;
        LeaseRequest waiting;
        synchronized (this) {
            ended = true;
            running = attempt;
            waiting = request;
        }
        if (running != null) {
            running.abort(over);
            return;
        }
        VormException reason = over.reason("transaction", false);
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
        pool.watchList().remove(watch);
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
