package dev.vorm.tx;

import io.vertx.core.Future;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is to be done before and after the COMMIT of one run of a transaction. May be used from any thread. */
public final class Hooks {
    private static final Logger LOG = System.getLogger("dev.vorm.tx");

    // Guarded by this; made when they are needed, for most transactions have none
    private @Nullable Queue<Supplier<? extends @Nullable Future<?>>> before;
    private @Nullable List<Supplier<? extends @Nullable Future<?>>> after;

    /** Has something done before COMMIT, and after what was registered earlier. */
    public synchronized void before(Supplier<? extends @Nullable Future<?>> hook) {
        if (before == null) {
            before = new ArrayDeque<>();
        }
        before.add(hook);
    }

    /** Has something done after COMMIT. */
    public synchronized void after(Supplier<? extends @Nullable Future<?>> hook) {
        if (after == null) {
            after = new ArrayList<>();
        }
        after.add(hook);
    }

    /** Takes over those of a savepoint that was kept. */
    void addAll(Hooks others) {
        Queue<Supplier<? extends @Nullable Future<?>>> theirBefore;
        List<Supplier<? extends @Nullable Future<?>>> theirAfter;
        synchronized (others) {
            theirBefore = others.before;
            theirAfter = others.after;
        }
        if (theirBefore != null) {
            theirBefore.forEach(this::before);
        }
        if (theirAfter != null) {
            theirAfter.forEach(this::after);
        }
    }

    /** The next hook to be run before COMMIT, which can register more of them; null when there is none left. */
    synchronized @Nullable Supplier<? extends @Nullable Future<?>> nextBefore() {
        return before == null ? null : before.poll();
    }

    /** Runs those for after COMMIT. None can disturb the others, and nobody waits for the futures that they give. */
    void runAfter() {
        List<Supplier<? extends @Nullable Future<?>>> hooks;
        synchronized (this) {
            hooks = after == null ? List.of() : List.copyOf(after);
        }
        for (Supplier<? extends @Nullable Future<?>> hook : hooks) {
            try {
                Future<?> result = hook.get();
                if (result != null) {
                    result.onFailure(Hooks::tell);
                }
            } catch (Throwable e) {
                tell(e);
            }
        }
    }

    private static void tell(Throwable failure) {
        LOG.log(Level.WARNING, "What was to be done after a commit failed; the transaction is committed", failure);
    }
}
