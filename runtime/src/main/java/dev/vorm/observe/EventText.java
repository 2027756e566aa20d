package dev.vorm.observe;

import java.util.List;
import java.util.Locale;

/** How logs write a statement that was executed. */
final class EventText {
    private static final double NANOS_PER_MILLI = 1e6;

    private EventText() {}

    static String of(StatementEvent event) {
        Throwable failure = event.failure();
        String outcome = failure == null
                ? event.rows() + (event.rows() == 1 ? " row" : " rows")
                : failure.getClass().getSimpleName();
        String waited = event.waitedNanos() < NANOS_PER_MILLI
                ? ""
                : String.format(Locale.ROOT, " after a wait of %.1f ms", event.waitedNanos() / NANOS_PER_MILLI);
        double millis = event.ranNanos() / NANOS_PER_MILLI;
        return String.format(
                Locale.ROOT,
                "%s: %.1f ms%s, %s%n%s%s",
                event.name(),
                millis,
                waited,
                outcome,
                event.sql(),
                binds(event.binds()));
    }

    private static String binds(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? System.lineSeparator() : ", ")
                    .append('$')
                    .append(i + 1)
                    .append(" = ")
                    .append(values.get(i));
        }
        return text.toString();
    }
}
