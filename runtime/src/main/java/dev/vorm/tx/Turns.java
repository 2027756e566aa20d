package dev.vorm.tx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The order of what is asked of one handle. Statements pass at once, until a savepoint is open: then all that follows waits
 * for its end. A savepoint is opened when nothing is just being sent, so that no statement slips into it, and when what was
 * called before it has nothing more to send. May be used from any thread.
 */
final class Turns {
    private record Turn(Runnable action, boolean holds) {}

    // Guarded by this
    private @Nullable Deque<Turn> waiting;
    private int sending;
    private boolean held;
    private boolean pumping;
    private boolean flushed;

    /** Whether a statement may be sent at once; {@link #sent} must follow. */
    synchronized boolean pass() {
        if (flushed) {
            return true;
        }
        if (held || (waiting != null && !waiting.isEmpty())) {
            return false;
        }
        sending++;
        return true;
    }

    /** What was let pass is sent. */
    void sent() {
        boolean more;
        synchronized (this) {
            sending = Math.max(0, sending - 1);
            more = waiting != null;
        }
        if (more) {
            pump();
        }
    }

    /** The turn of statements each of which follows on the one before; {@link Course#end} must follow. */
    Course course() {
        return new Course();
    }

    /**
     * One turn for several statements: it begins with the call, or with the first of them where that has to wait, and no
     * savepoint is opened until it ends.
     */
    final class Course {
        // Both guarded by the turns
        private boolean begun = pass();
        private boolean over;

        private Course() {}

        /** Has a statement sent: at once when its turn has begun, though a savepoint waits, for that waits for it. */
        void send(Runnable statement) {
            boolean mayPass;
            synchronized (Turns.this) {
                mayPass = begun;
            }
            if (mayPass) {
                statement.run();
            } else {
                queue(() -> {
                    begin();
                    statement.run();
                });
            }
        }

        private void begin() {
            synchronized (Turns.this) {
                if (!begun && !over) {
                    begun = true;
                    sending++;
                }
            }
        }

        /** The last of them is answered. */
        void end() {
            boolean counted;
            synchronized (Turns.this) {
                over = true;
                counted = begun;
            }
            if (counted) {
                sent();
            }
        }
    }

    /** Has a statement sent when its turn comes. */
    void queue(Runnable statement) {
        add(new Turn(statement, false));
    }

    /** Has a savepoint opened when its turn comes; {@link #release} must follow. */
    void hold(Runnable savepoint) {
        add(new Turn(savepoint, true));
    }

    /** The savepoint that was open is over. */
    void release() {
        synchronized (this) {
            held = false;
        }
        pump();
    }

    /** Lets everything go, in its order, since nothing will be sent any more. */
    void flush() {
        synchronized (this) {
            flushed = true;
        }
        pump();
    }

    private void add(Turn turn) {
        synchronized (this) {
            if (waiting == null) {
                waiting = new ArrayDeque<>();
            }
            waiting.add(turn);
        }
        pump();
    }

    /** Only one thread at a time, for else the order would be lost. */
    private void pump() {
        for (Turn turn = next(true); turn != null; turn = next(false)) {
            turn.action.run();
        }
    }

    private synchronized @Nullable Turn next(boolean entering) {
        if (entering && pumping) {
            return null;
        }
        Turn first = waiting == null ? null : waiting.peek();
        boolean go = first != null && (flushed || !(held || (first.holds && sending > 0)));
        pumping = go;
        if (!go || first == null || waiting == null) {
            return null;
        }
        waiting.poll();
        held = first.holds || held;
        return first;
    }
}
