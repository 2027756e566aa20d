package dev.vorm.driver.cancel;

import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is bounded in time: looked through every 10 milliseconds while there is something, by one timer, so that a bound costs
 * a statement a place in a list and no timer. May be used from any thread.
 */
public final class WatchList {
    private static final long TICK_MILLIS = 10;

    private final ContextInternal timers;

    // All guarded by this
    private @Nullable Watched first;
    private int size;
    private boolean ticking;

    /** An empty list, whose timer runs on a context. */
    public WatchList(ContextInternal timers) {
        this.timers = timers;
    }

    /** Puts something on the list; does nothing when it is there. */
    public void add(Watched watched) {
        boolean start;
        synchronized (this) {
            if (watched.listed) {
                return;
            }
            watched.listed = true;
            watched.after = first;
            if (first != null) {
                first.before = watched;
            }
            first = watched;
            size++;
            start = !ticking;
            ticking = true;
        }
        if (start) {
            setTimer();
        }
    }

    /** Takes something off the list; does nothing when it is not there. */
    public synchronized void remove(Watched watched) {
        if (!watched.listed) {
            return;
        }
        if (watched.before == null) {
            first = watched.after;
        } else {
            watched.before.after = watched.after;
        }
        if (watched.after != null) {
            watched.after.before = watched.before;
        }
        watched.before = null;
        watched.after = null;
        watched.listed = false;
        size--;
    }

    synchronized int size() {
        return size;
    }

    private void setTimer() {
        timers.setTimer(TICK_MILLIS, id -> tick());
    }

    private void tick() {
        long now = System.nanoTime();
        boolean more;
        List<Watched> due;
        synchronized (this) {
            due = takeDue(now);
            ticking = first != null;
            more = ticking;
        }
        if (more) {
            setTimer();
        }
        due.forEach(watched -> watched.act(now));
    }

    private List<Watched> takeDue(long now) {
        List<Watched> due = List.of();
        Watched next;
        for (Watched watched = first; watched != null; watched = next) {
            next = watched.after;
            if (watched.due(now)) {
                remove(watched);
                due = due.isEmpty() ? new ArrayList<>() : due;
                due.add(watched);
            }
        }
        return due;
    }
}
