package dev.vorm.driver;

import org.jspecify.annotations.Nullable;

/** What a pool knows of one of its connections. Guarded by the pool; times are those of {@link System#nanoTime}. */
final class Slot {
    enum State {
        IDLE,
        CHECKING,
        LEASED,
        CLOSED
    }

    final long opened;
    State state = State.CHECKING;
    /** When it is to be replaced. */
    long expires;
    /** When it was last known to be sound. */
    long sound;
    /** When a borrower last gave it back, or else when it was opened. */
    long used;

    @Nullable
    Borrower holder;

    @Nullable
    Throwable stack;

    long leased;
    boolean leakTold;

    /** Somebody is just calling a borrower with this connection, and will call {@link #next} afterwards. */
    boolean handing;

    @Nullable
    Borrower next;

    Slot(long now, long expires) {
        this.opened = now;
        this.sound = now;
        this.used = now;
        this.expires = expires;
    }

    /** What it is lent for. */
    String purpose() {
        return holder == null ? "nobody" : holder.purpose();
    }

    void lend(Borrower borrower, long now, @Nullable Throwable stackOfBorrower) {
        state = State.LEASED;
        holder = borrower;
        stack = stackOfBorrower;
        leased = now;
        leakTold = false;
    }

    void giveBack(long now) {
        state = State.IDLE;
        used = holder == null ? used : now;
        holder = null;
        stack = null;
        sound = now;
    }

    void close() {
        state = State.CLOSED;
        holder = null;
        stack = null;
    }
}
