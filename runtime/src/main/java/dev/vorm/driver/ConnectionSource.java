package dev.vorm.driver;

import dev.vorm.observe.CloseReason;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/** Where an executor's statements get their connection: any of a pool, or the one of a {@link Lease}. */
public interface ConnectionSource {
    /** A promise that completes on the context of the thread that asks for it. */
    <T> Promise<T> promise();

    /** Asks for a connection; the borrower is called at once where one is free, else later. */
    void acquire(Borrower borrower);

    /**
     * Gives a connection back.
     *
     * @param spoiled why it must not be used again; null when it is as sound as it was
     */
    void release(ServerConnection connection, @Nullable CloseReason spoiled);

    /** Whether a statement that was not sent may be sent on another connection. */
    boolean canChange();

    /**
     * Whether there is a pooler in between, which gives each transaction to another session: what a statement changes in its
     * session would be somebody else's, so such statements must be refused.
     */
    boolean pooled();
}
