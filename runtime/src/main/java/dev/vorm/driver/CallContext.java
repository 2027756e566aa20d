package dev.vorm.driver;

import dev.vorm.error.InvalidArgumentException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Vert.x context of a caller, or a duplicate of it, by which what one function calls can be told from all else that runs
 * on the same event loop.
 */
public final class CallContext {
    private final ContextInternal context;

    CallContext(ContextInternal context) {
        this.context = context;
    }

    ContextInternal context() {
        return context;
    }

    /** Its locals are copied, so that a trace goes on. */
    public CallContext duplicate() {
        return new CallContext(context.duplicate(true));
    }

    /** Whether this code runs on it. */
    public boolean isCurrent() {
        return ContextInternal.current() == context;
    }

    /** A promise that completes on it. */
    public <T> Promise<T> promise() {
        return context.promise();
    }

    /** Runs something on it: at once if this is its thread. */
    public void run(Runnable work) {
        context.emit(nothing -> work.run());
    }

    /** Completes on it after a time. */
    public Future<Void> pause(long millis) {
        Promise<Void> over = context.promise();
        context.setTimer(Math.max(1, millis), id -> over.complete());
        return over.future();
    }

    /**
     * Calls a function on it.
     *
     * @param what how errors name the function
     * @return what the function's future gives, on this context; failed too when it throws or gives null
     */
    public <T> Future<T> call(String what, Supplier<? extends @Nullable Future<T>> function) {
        Promise<T> promise = context.promise();
        context.emit(nothing -> called(what, function).onComplete(promise));
        return promise.future();
    }

    private static <T> Future<T> called(String what, Supplier<? extends @Nullable Future<T>> function) {
        try {
            Future<T> future = function.get();
            return future != null
                    ? future
                    : Future.failedFuture(new InvalidArgumentException(what + " gave null, not a Future"));
        } catch (Throwable e) {
            return Future.failedFuture(e);
        }
    }
}
