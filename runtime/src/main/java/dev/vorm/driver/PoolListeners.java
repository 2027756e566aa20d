package dev.vorm.driver;

import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Several pool listeners as one, none of which can disturb the others or the pool. Not to be called under the pool's guard. */
final class PoolListeners implements PoolListener {
    private static final Logger LOG = System.getLogger("dev.vorm.pool");

    private final List<PoolListener> listeners;

    PoolListeners(List<PoolListener> listeners) {
        this.listeners = listeners;
    }

    private void tell(Consumer<PoolListener> event) {
        for (PoolListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Throwable e) {
                LOG.log(Level.WARNING, "A pool listener failed", e);
            }
        }
    }

    @Override
    public void opened(Duration took) {
        tell(listener -> listener.opened(took));
    }

    @Override
    public void connectFailed(Throwable failure, int failures) {
        tell(listener -> listener.connectFailed(failure, failures));
    }

    @Override
    public void lentLate(String borrower, Duration waited) {
        tell(listener -> listener.lentLate(borrower, waited));
    }

    @Override
    public void wrongServer(String server, String objection) {
        tell(listener -> listener.wrongServer(server, objection));
    }

    @Override
    public void acquireTimedOut(String borrower, Duration waited) {
        tell(listener -> listener.acquireTimedOut(borrower, waited));
    }

    @Override
    public void closed(CloseReason reason, Duration age) {
        tell(listener -> listener.closed(reason, age));
    }

    @Override
    public void leakFound(String borrower, Duration inUse, Throwable borrowed) {
        tell(listener -> listener.leakFound(borrower, inUse, borrowed));
    }
}
