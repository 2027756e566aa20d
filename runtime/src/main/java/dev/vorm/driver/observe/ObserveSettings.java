package dev.vorm.driver.observe;

import dev.vorm.observe.PoolListener;
import dev.vorm.observe.StatementListener;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is told of what a database does, and how much.
 *
 * @param statementListeners are told of statements
 * @param poolListeners are told of connections
 * @param binds whether statement listeners are told bind values
 * @param comments whether statements are sent with their names
 * @param callers whether the failures of statements show where these were called
 */
public record ObserveSettings(
        List<StatementListener> statementListeners,
        List<PoolListener> poolListeners,
        boolean binds,
        boolean comments,
        boolean callers) {
    /** Nobody. */
    public static final ObserveSettings NONE = new ObserveSettings(List.of(), List.of(), false, false, false);

    /** The same with one more listener. */
    public ObserveSettings with(StatementListener listener) {
        return new ObserveSettings(plus(statementListeners, listener), poolListeners, binds, comments, callers);
    }

    /** The same with one more listener. */
    public ObserveSettings with(PoolListener listener) {
        return new ObserveSettings(statementListeners, plus(poolListeners, listener), binds, comments, callers);
    }

    /** The same with bind values told. */
    public ObserveSettings withBinds() {
        return new ObserveSettings(statementListeners, poolListeners, true, comments, callers);
    }

    /** The same with names sent along. */
    public ObserveSettings withComments() {
        return new ObserveSettings(statementListeners, poolListeners, binds, true, callers);
    }

    /** The same with callers shown. */
    public ObserveSettings withCallers() {
        return new ObserveSettings(statementListeners, poolListeners, binds, comments, true);
    }

    private static <T> List<T> plus(List<T> listeners, T listener) {
        List<T> more = new ArrayList<>(listeners);
        more.add(listener);
        return List.copyOf(more);
    }
}
