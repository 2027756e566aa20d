package dev.vorm.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/**
 * Several listeners, none of which can disturb the others or what they are told of.
 *
 * @param <L> what they are
 */
public final class Listeners<L> {
    private final Logger log;
    private final String kind;
    private final List<L> listeners;

    /**
     * These listeners, called in their order.
     *
     * @param log the name of the log that gets what they throw
     * @param kind what that calls them
     */
    public Listeners(String log, String kind, List<L> listeners) {
        this.log = System.getLogger(log);
        this.kind = kind;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Tells each.
     *
     * @param what what they are told of, as the log names it
     */
    public void tell(String what, Consumer<L> event) {
        for (L listener : listeners) {
            try {
                event.accept(listener);
            } catch (Throwable e) {
                // An Error of a listener, such as a failed assertion, must not cost the statement its answer either.
                log.log(Level.WARNING, "A " + kind + " listener failed on " + what, e);
            }
        }
    }
}
