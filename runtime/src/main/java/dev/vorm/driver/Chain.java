package dev.vorm.driver;

import org.jspecify.annotations.Nullable;

/** Gets the connection for statements of one call, each of which follows on the answer to the one before. */
public interface Chain {
    /** As {@link ConnectionSource#acquire}. */
    @Nullable
    Waiter acquire(Borrower borrower);

    /** The last of them is answered. */
    void end();
}
