package dev.vorm.driver.observe;

import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.observe.Listeners;
import dev.vorm.observe.StatementEvent;
import dev.vorm.observe.StatementListener;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.PromiseInternal;
import io.vertx.core.internal.VertxInternal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells listeners, and the metrics and the tracer of Vert.x, of each statement. There is none where nobody wants to know. */
public final class StatementObserver {
    private final @Nullable Listeners<StatementListener> listeners;
    private final @Nullable StatementMetrics metrics;
    private final @Nullable StatementTraces traces;
    private final boolean binds;
    private final boolean callers;

    private StatementObserver(
            @Nullable Listeners<StatementListener> listeners,
            @Nullable StatementMetrics metrics,
            @Nullable StatementTraces traces,
            ObserveSettings settings) {
        this.listeners = listeners;
        this.metrics = metrics;
        this.traces = traces;
        this.binds = settings.binds();
        this.callers = settings.callers();
    }

    /** An observer; null where nobody wants to know. */
    public static @Nullable StatementObserver of(
            VertxInternal vertx, ConnectOptions options, ObserveSettings settings) {
        Listeners<StatementListener> listeners = settings.statementListeners().isEmpty()
                ? null
                : new Listeners<>("dev.vorm", "statement", settings.statementListeners());
        StatementMetrics metrics = StatementMetrics.of(vertx, options);
        StatementTraces traces = StatementTraces.of(vertx, options);
        return listeners == null && metrics == null && traces == null && !settings.callers()
                ? null
                : new StatementObserver(listeners, metrics, traces, settings);
    }

    /** Whether anyone is to see bind values. */
    public boolean wantsBinds() {
        return binds && listeners != null;
    }

    /** Whether failures are to show where their statements were called. */
    boolean wantsCallers() {
        return callers;
    }

    /**
     * A statement is begun.
     *
     * @param promise what its caller waits for; tells the caller's context
     * @param inTransaction whether it belongs to a transaction
     */
    public StatementObservation begin(String name, String sql, Promise<?> promise, boolean inTransaction) {
        return new StatementObservation(this, name, sql, context(promise), false, inTransaction);
    }

    /** A command that a transaction sends for itself is begun. */
    public StatementObservation beginCommand(String sql, Promise<?> promise) {
        String name = "Transaction." + sql.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return new StatementObservation(this, name, sql, context(promise), true, true);
    }

    private static ContextInternal context(Promise<?> promise) {
        return ((PromiseInternal<?>) promise).context();
    }

    @Nullable
    StatementMetrics metrics() {
        return metrics;
    }

    @Nullable
    StatementTraces traces() {
        return traces;
    }

    void tell(StatementEvent event) {
        if (listeners != null) {
            listeners.tell(event.name(), listener -> listener.executed(event));
        }
    }

    /** No statement is begun any more. */
    public void close() {
        if (metrics != null) {
            metrics.close();
        }
    }
}
