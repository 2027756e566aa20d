package dev.vorm.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes each statement to the log {@code dev.vorm.sql}. */
public final class EchoLog implements StatementListener {
    private final Logger log = System.getLogger("dev.vorm.sql");

    /** An echo. */
    public EchoLog() {}

    @Override
    public void executed(StatementEvent event) {
        if (log.isLoggable(Level.INFO)) {
            log.log(Level.INFO, EventText.of(event));
        }
    }
}
