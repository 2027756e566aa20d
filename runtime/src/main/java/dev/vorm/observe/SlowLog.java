package dev.vorm.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Writes each statement that took long to the log {@code dev.vorm.slow}. */
public final class SlowLog implements StatementListener {
    private final Logger log = System.getLogger("dev.vorm.slow");
    private final long bound;

    /** A log of what takes longer than a bound, without the wait for a connection. */
    public SlowLog(Duration bound) {
        this.bound = bound.toNanos();
    }

    @Override
    public void executed(StatementEvent event) {
        if (event.ranNanos() > bound && log.isLoggable(Level.WARNING)) {
            log.log(Level.WARNING, EventText.of(event));
        }
    }
}
