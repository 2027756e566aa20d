package dev.vorm.driver.observe;

import dev.vorm.error.VormException;
import dev.vorm.observe.StatementEvent;
import io.vertx.core.internal.ContextInternal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a statement as others are told of it. */
public final class StatementObservation {
    private static final int MOST_CALLERS = 64;

    private final StatementObserver observer;
    private final String name;
    private final String sql;
    private final ContextInternal caller;
    private final boolean transactionControl;
    private final boolean inTransaction;
    private final @Nullable Object metric;
    private final @Nullable Object span;
    private final StackTraceElement @Nullable [] callers;
    private final long began;
    private long sent;

    StatementObservation(
            StatementObserver observer,
            String name,
            String sql,
            ContextInternal caller,
            boolean transactionControl,
            boolean inTransaction) {
        this.observer = observer;
        this.name = name;
        this.sql = sql;
        this.caller = caller;
        this.transactionControl = transactionControl;
        this.inTransaction = inTransaction;
        StatementMetrics metrics = observer.metrics();
        this.metric = metrics == null ? null : metrics.begin(name, sql);
        StatementTraces traces = observer.traces();
        this.span = traces == null ? null : traces.begin(name, sql, caller);
        this.callers = observer.wantsCallers() ? callers() : null;
        this.began = System.nanoTime();
    }

    /** From the generated code or the caller on, without what is in between. */
    private static StackTraceElement[] callers() {
        return StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(StatementObservation::between)
                        .limit(MOST_CALLERS)
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .toArray(StackTraceElement[]::new));
    }

    private static boolean between(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return name.startsWith("dev.vorm.driver.")
                || name.startsWith("dev.vorm.execute.")
                || name.startsWith("dev.vorm.support.");
    }

    /** The statement's name. */
    public String name() {
        return name;
    }

    /** It has a connection and is on its way to the server. */
    public void sent() {
        sent = System.nanoTime();
    }

    /**
     * It is answered, or will not be.
     *
     * @param rows the rows that it gave or wrote
     * @param failure what it failed with, or null
     * @param binds its bind values as they may be shown
     */
    public void ended(long rows, @Nullable VormException failure, List<String> binds) {
        long now = System.nanoTime();
        // One that was told before, such as the cause of others, shows its own statement.
        if (callers != null && failure != null && failure.getStackTrace().length == 0) {
            failure.setStackTrace(callers);
        }
        StatementMetrics metrics = observer.metrics();
        if (metrics != null) {
            metrics.end(name, metric, failure);
        }
        StatementTraces traces = observer.traces();
        if (traces != null) {
            traces.end(caller, span, failure);
        }
        long handed = sent == 0 ? now : sent;
        observer.tell(new StatementEvent(
                name, sql, transactionControl, inTransaction, handed - began, now - handed, rows, failure, binds));
    }
}
