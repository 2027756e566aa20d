package dev.vorm.driver;

import dev.vorm.error.VormException;
import io.vertx.core.Promise;

/** Who wants a connection. Is answered once, by one of two calls, on any thread; neither may throw. */
public interface Borrower {
    /** What for, as errors name it: a statement's name, or {@code transaction}. */
    String purpose();

    /** What the caller waits for; made by {@link ConnectionSource#promise}, it tells the caller's event loop. */
    Promise<?> promise();

    /** Here is one; it must be given back. */
    void leased(ServerConnection connection);

    /** There is none to be had. */
    void refused(VormException reason);
}
