package dev.vorm.tx;

import dev.vorm.driver.CallContext;
import dev.vorm.driver.Lease;
import dev.vorm.error.VormException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function in a savepoint. SAVEPOINT travels with its first statement and RELEASE with what comes after it; what fails is
 * rolled back before its caller hears of it.
 */
final class Savepoint<T> {
    private final TransactionScope outer;
    private final TransactionScope scope;
    private final Lease lease;
    private final Function<TransactionScope, @Nullable Future<T>> work;
    private final Promise<T> promise;
    private final String name;

    Savepoint(TransactionScope outer, CallContext caller, Function<TransactionScope, @Nullable Future<T>> work) {
        this.outer = outer;
        this.lease = outer.lease();
        this.scope = outer.inner(caller.duplicate());
        this.work = work;
        this.promise = caller.promise();
        this.name = "vorm_" + scope.depth();
    }

    Future<T> future() {
        return promise.future();
    }

    boolean isCurrent() {
        return scope.isCurrent();
    }

    /** It is its turn. */
    void start() {
        VormException doom = outer.failures().echo();
        if (doom != null) {
            outer.left();
            promise.tryFail(doom);
            return;
        }
        outer.opened(this);
        lease.enter(scope.context());
        scope.send("SAVEPOINT " + name);
        scope.context()
                .call("The savepoint's function", () -> work.apply(scope))
                .onComplete(result -> scope.close().onComplete(drained -> end(result)));
    }

    private void end(AsyncResult<T> result) {
        Throwable failure = scope.failures().outcome(result, "The savepoint");
        if (failure == null) {
            // Nobody waits for it: in a sound transaction only the loss of the connection can make it fail.
            outer.hooks().addAll(scope.hooks());
            outer.send("RELEASE SAVEPOINT " + name);
            leave();
            promise.tryComplete(result.result());
            return;
        }
        String undo = "ROLLBACK TO SAVEPOINT " + name + "; RELEASE SAVEPOINT " + name;
        boolean sent = scope.gate().pass(() -> Commands.send(lease, undo, lost -> undone(failure, lost)));
        if (!sent) {
            undone(failure, null);
        }
    }

    private void undone(Throwable failure, @Nullable VormException lost) {
        if (lost != null) {
            outer.failures().add(lost, false);
        }
        leave();
        promise.tryFail(failure);
    }

    private void leave() {
        lease.leave(scope.context());
        outer.left();
    }

    /** The transaction is over, though the function may go on for ever. */
    void abort(VormException reason) {
        scope.abort(reason);
        promise.tryFail(reason);
    }
}
