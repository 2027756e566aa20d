package dev.vorm.tx;

import org.jspecify.annotations.Nullable;

/**
 * What is sent in a transaction passes here, so that nothing can come behind the ROLLBACK of one that is ended early: it would be
 * executed outside of every transaction. May be used from any thread.
 */
final class SendGate {
    // Guarded by this
    private int inside;
    private boolean shut;
    private @Nullable Runnable last;

    /** Sends something; false when nothing may be sent any more. */
    boolean pass(Runnable sending) {
        synchronized (this) {
            if (shut) {
                return false;
            }
            inside++;
        }
        try {
            sending.run();
        } finally {
            leave();
        }
        return true;
    }

    private void leave() {
        Runnable then = null;
        synchronized (this) {
            inside--;
            if (inside == 0) {
                then = last;
                last = null;
            }
        }
        if (then != null) {
            then.run();
        }
    }

    /** Lets nothing pass any more, and sends the last thing when all that is just passing has done so. */
    void shut(Runnable sending) {
        synchronized (this) {
            shut = true;
            if (inside > 0) {
                last = sending;
                return;
            }
        }
        sending.run();
    }
}
