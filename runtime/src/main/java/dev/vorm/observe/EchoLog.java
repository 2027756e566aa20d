package dev.vorm.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Writes each statement to the log {@code dev.vorm.sql}. */
public final class EchoLog implements StatementListener {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Logger log = System.getLogger("dev.vorm.sql");

    /** An echo. */
    public EchoLog() {}

    @Override
    public void executed(StatementEvent event) {
        if (log.isLoggable(Level.INFO)) {
            log.log(Level.INFO, text(event));
        }
    }

    private static String text(StatementEvent event) {
        Throwable failure = event.failure();
        String outcome = failure == null
                ? event.rows() + (event.rows() == 1 ? " row" : " rows")
                : failure.getClass().getSimpleName();
        double millis = event.nanos() / NANOS_PER_MILLI;
        return String.format(Locale.ROOT, "%s: %.1f ms, %s%n%s", event.name(), millis, outcome, event.sql());
    }
}
