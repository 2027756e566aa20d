package dev.vorm.driver;

import dev.vorm.error.VormException;
import io.vertx.core.Promise;

/** Turns the loan of a connection into a {@link Lease} of it. */
record LeaseRequest(ConnectionPool pool, String purpose, Promise<Lease> promise) implements Borrower {
    @Override
    public void leased(ServerConnection connection) {
        promise.complete(new Lease(pool, connection));
    }

    @Override
    public void refused(VormException reason) {
        promise.fail(reason);
    }
}
