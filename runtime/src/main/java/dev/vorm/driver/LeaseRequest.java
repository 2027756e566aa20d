package dev.vorm.driver;

import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/** Asks for a connection as a {@link Lease}, and may give up waiting for it. */
public final class LeaseRequest implements Borrower {
    private final ConnectionPool pool;
    private final String purpose;
    private final Promise<Lease> promise;
    private volatile @Nullable Waiter waiter;

    LeaseRequest(ConnectionPool pool, String purpose) {
        this.pool = pool;
        this.purpose = purpose;
        this.promise = pool.promise();
    }

    void start() {
        waiter = pool.acquire(this);
    }

    /** The lease, whose user must end it; fails when none is to be had in time. */
    public Future<Lease> future() {
        return promise.future();
    }

    /**
     * Gives up waiting: the future fails, and nothing is left of the request. Does nothing when it is answered.
     *
     * @param reason what the future fails with
     * @return whether it still waited
     */
    public boolean withdraw(VormException reason) {
        Waiter waiting = waiter;
        boolean withdrawn = waiting != null && pool.withdraw(waiting) != null;
        if (withdrawn) {
            promise.fail(reason);
        }
        return withdrawn;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public Promise<?> promise() {
        return promise;
    }

    @Override
    public void leased(ServerConnection connection) {
        promise.complete(new Lease(pool, connection));
    }

    @Override
    public void refused(VormException reason) {
        promise.fail(reason);
    }
}
