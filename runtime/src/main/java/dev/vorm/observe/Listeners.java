package dev.vorm.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Several listeners as one, none of which can disturb the others or the statement. */
public final class Listeners implements StatementListener {
    private static final Logger LOG = System.getLogger("dev.vorm");

    private final List<StatementListener> listeners;

    /** These listeners, called in their order. */
    public Listeners(List<StatementListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void executed(StatementEvent event) {
        for (StatementListener listener : listeners) {
            try {
                listener.executed(event);
            } catch (Throwable e) {
                // An Error of a listener, such as a failed assertion, must not cost the statement its answer either.
                LOG.log(Level.WARNING, "A statement listener failed on " + event.name(), e);
            }
        }
    }
}
