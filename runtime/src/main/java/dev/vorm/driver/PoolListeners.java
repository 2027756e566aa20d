package dev.vorm.driver;

import dev.vorm.observe.CloseReason;
import dev.vorm.observe.Listeners;
import dev.vorm.observe.PoolListener;
import java.time.Duration;
import java.util.List;

/** Several pool listeners as one, none of which can disturb the others or the pool. Not to be called under the pool's guard. */
final class PoolListeners implements PoolListener {
    private final Listeners<PoolListener> listeners;

    PoolListeners(List<PoolListener> listeners) {
        this.listeners = new Listeners<>("dev.vorm.pool", "pool", listeners);
    }

    @Override
    public void opened(Duration took) {
        listeners.tell("opened", listener -> listener.opened(took));
    }

    @Override
    public void connectFailed(Throwable failure, int failures) {
        listeners.tell("connectFailed", listener -> listener.connectFailed(failure, failures));
    }

    @Override
    public void lentLate(String borrower, Duration waited) {
        listeners.tell("lentLate", listener -> listener.lentLate(borrower, waited));
    }

    @Override
    public void wrongServer(String server, String objection) {
        listeners.tell("wrongServer", listener -> listener.wrongServer(server, objection));
    }

    @Override
    public void acquireTimedOut(String borrower, Duration waited) {
        listeners.tell("acquireTimedOut", listener -> listener.acquireTimedOut(borrower, waited));
    }

    @Override
    public void closed(CloseReason reason, Duration age) {
        listeners.tell("closed", listener -> listener.closed(reason, age));
    }

    @Override
    public void leakFound(String borrower, Duration inUse, Throwable borrowed) {
        listeners.tell("leakFound", listener -> listener.leakFound(borrower, inUse, borrowed));
    }
}
