package dev.vorm.driver;

import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;

/** A borrower in the queue. Guarded by the pool. */
public final class Waiter {
    final Borrower borrower;
    final EventLoop loop;
    final long deadline;
    final @Nullable Throwable stack;

    @Nullable
    Waiter before;

    @Nullable
    Waiter after;

    int overtaken;
    boolean queued;

    Waiter(Borrower borrower, EventLoop loop, long deadline, @Nullable Throwable stack) {
        this.borrower = borrower;
        this.loop = loop;
        this.deadline = deadline;
        this.stack = stack;
    }
}
