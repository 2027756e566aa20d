package dev.vorm.driver;

import dev.vorm.driver.cancel.WatchList;
import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait, in the order in which they came, which is that of their deadlines too: bounds of their own are kept by
 * {@link WatchList}. Guarded by the pool.
 */
final class WaitQueue {
    /** So many look for a neighbour of the connection's event loop before the first of all gets it... */
    private static final int LOOKED_AT = 16;
    /** ...and so often the first may be passed over. */
    private static final int OVERTAKEN_AT_MOST = 8;

    private @Nullable Waiter first;
    private @Nullable Waiter last;
    private int size;

    int size() {
        return size;
    }

    @Nullable
    Waiter first() {
        return first;
    }

    void add(Waiter waiter) {
        waiter.before = last;
        if (last == null) {
            first = waiter;
        } else {
            last.after = waiter;
        }
        last = waiter;
        waiter.queued = true;
        size++;
    }

    /** Takes the one who gets a connection of an event loop: the first of that loop, within limits of fairness. */
    @Nullable
    Waiter take(EventLoop loop) {
        Waiter head = first;
        if (head == null) {
            return null;
        }
        Waiter neighbour = head.overtaken < OVERTAKEN_AT_MOST ? neighbour(loop) : null;
        if (neighbour == null || neighbour == head) {
            return remove(head);
        }
        head.overtaken++;
        return remove(neighbour);
    }

    private @Nullable Waiter neighbour(EventLoop loop) {
        Waiter waiter = first;
        for (int i = 0; i < LOOKED_AT && waiter != null; i++, waiter = waiter.after) {
            if (waiter.loop == loop) {
                return waiter;
            }
        }
        return null;
    }

    /** The waiter with so many before it. */
    @Nullable
    Waiter at(int index) {
        Waiter waiter = first;
        for (int i = 0; i < index && waiter != null; i++) {
            waiter = waiter.after;
        }
        return waiter;
    }

    /** Takes the first if its time is over. */
    @Nullable
    Waiter takeLate(long now) {
        Waiter head = first;
        return head != null && head.deadline - now <= 0 ? remove(head) : null;
    }

    @Nullable
    Waiter takeFirst() {
        return first == null ? null : remove(first);
    }

    /** Takes one out, wherever it stands; false when it is not in the queue any more. */
    boolean withdraw(Waiter waiter) {
        boolean queued = waiter.queued;
        if (queued) {
            remove(waiter);
        }
        return queued;
    }

    private Waiter remove(Waiter waiter) {
        if (waiter.before == null) {
            first = waiter.after;
        } else {
            waiter.before.after = waiter.after;
        }
        if (waiter.after == null) {
            last = waiter.before;
        } else {
            waiter.after.before = waiter.before;
        }
        waiter.before = null;
        waiter.after = null;
        waiter.queued = false;
        size--;
        return waiter;
    }
}
