package dev.vorm.execute;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What ends a statement before its time.
 *
 * @param budget how long it may take in all; null for as long as it likes
 * @param chosen whether the budget was asked for; if not, it is the database's own
 * @param signals the first of them to complete cancels it
 */
record Bounds(@Nullable Duration budget, boolean chosen, List<Future<?>> signals) {
    static final Bounds NONE = new Bounds(null, false, List.of());

    /** Those of a database that gives each statement a budget. */
    static Bounds byDefault(Duration budget) {
        return new Bounds(budget, false, List.of());
    }

    /** The same with a budget that is not longer than this; one that nobody asked for does not count. */
    Bounds within(Duration most) {
        boolean shorter = budget != null && chosen && budget.compareTo(most) <= 0;
        return shorter ? this : new Bounds(most.isNegative() ? Duration.ZERO : most, true, signals);
    }

    /** The same with one more signal. */
    Bounds cancelledBy(Future<?> signal) {
        return new Bounds(
                budget,
                chosen,
                Stream.concat(signals.stream(), Stream.of(signal)).toList());
    }

    /** The signal that was given; null while there is none. */
    @Nullable
    Future<?> signalled() {
        for (Future<?> signal : signals) {
            if (signal.isComplete()) {
                return signal;
            }
        }
        return null;
    }
}
