package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectErrors;
import dev.vorm.driver.connect.ConnectFailure;
import dev.vorm.observe.PoolListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Writes to the log {@code dev.vorm.pool} what somebody should look at. */
final class PoolLog implements PoolListener {
    private static final Logger LOG = System.getLogger("dev.vorm.pool");

    @Override
    public void connectFailed(Throwable failure, int failures) {
        if (failures == 1) {
            LOG.log(
                    Level.WARNING,
                    "No connection: "
                            + (failure instanceof ConnectFailure known
                                    ? PoolMessages.text(known)
                                    : ConnectErrors.text(failure)));
        }
    }

    @Override
    public void wrongServer(String server, String objection) {
        LOG.log(Level.WARNING, "A connection to " + server + " is closed: " + objection);
    }

    @Override
    public void leakFound(String borrower, Duration inUse, Throwable borrowed) {
        LOG.log(
                Level.WARNING,
                "A connection is in use by " + borrower + " for " + PoolMessages.seconds(inUse.toNanos())
                        + "; its borrower:",
                borrowed);
    }
}
