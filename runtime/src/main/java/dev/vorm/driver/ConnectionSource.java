package dev.vorm.driver;

import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.WatchList;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Promise;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Where an executor's statements get their connection: any of a pool, or the one of a {@link Lease}. */
public interface ConnectionSource {
    /** A promise that completes on the context of the thread that asks for it. */
    <T> Promise<T> promise();

    /**
     * Asks for a connection; the borrower is called at once where one is free, else later.
     *
     * @return the borrower's place in the queue, by which it can be withdrawn; null when it was answered at once
     */
    @Nullable
    Waiter acquire(Borrower borrower);

    /** For statements of one call, each of which follows on the answer to the one before; {@link Chain#end} must follow. */
    default Chain chain() {
        return new Chain() {
            @Override
            public @Nullable Waiter acquire(Borrower borrower) {
                return ConnectionSource.this.acquire(borrower);
            }

            @Override
            public void end() {}
        };
    }

    /**
     * Takes a borrower out of the queue, who is not called any more.
     *
     * @return why it still waited; null when it does not, for it is, or is just being, answered
     */
    @Nullable
    VormException withdraw(Waiter waiter);

    /**
     * Gives a connection back.
     *
     * @param spoiled why it must not be used again; null when it is as sound as it was
     */
    void release(ServerConnection connection, @Nullable CloseReason spoiled);

    /** Whether a statement that was not sent may be sent on another connection. */
    boolean canChange();

    /**
     * Cancels what runs on a connection that was lent and not given back yet, until it is answered, which the caller must
     * say.
     *
     * @return null when it was given back
     */
    @Nullable
    PersistentCancel cancel(ServerConnection connection);

    /** Whether the caller shares its connection, and what is not answered there may be cancelled for the sake of another. */
    boolean cancelled();

    /** Where bounds of time are watched. */
    WatchList watchList();

    /** Who is to be told of statements; null for nobody. */
    @Nullable
    StatementObserver observer();

    /** What is kept once for a whole pool, by whoever keeps it there. */
    ConcurrentMap<Object, Object> kept();

    /**
     * Whether there is a pooler in between, which gives each transaction to another session: what a statement changes in its
     * session would be somebody else's, so such statements must be refused.
     */
    boolean pooled();
}
