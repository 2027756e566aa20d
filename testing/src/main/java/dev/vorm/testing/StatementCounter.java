package dev.vorm.testing;

import dev.vorm.observe.StatementEvent;
import dev.vorm.observe.StatementListener;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Counts the statements that a piece of code sends, to hold its number: one for a list and not one for each of its rows.
 *
 * <p>{@link VormTest} gives one that listens to its {@code Database}; to count on another, give it to {@code
 * DatabaseOptions.listener}. It counts all that its databases send meanwhile, so run nothing else beside.
 * BEGIN, COMMIT and what else transactions send for themselves do not count.
 */
public final class StatementCounter implements StatementListener {
    private final List<StatementEvent> events = new ArrayList<>();

    /** A counter that has seen nothing yet. */
    public StatementCounter() {}

    @Override
    public synchronized void executed(StatementEvent event) {
        if (!event.transactionControl()) {
            events.add(event);
        }
    }

    /** The statements since the counter was made or last reset, in the order in which they were answered. */
    public synchronized List<StatementEvent> statements() {
        return List.copyOf(events);
    }

    /** Forgets the statements so far. */
    public synchronized void reset() {
        events.clear();
    }

    /**
     * Runs a block, waits for its future, and asserts how many statements it sent.
     *
     * @return the value of the future; its failure is thrown
     * @throws AssertionError when the number is another; the message lists the statements
     */
    public <T> T expect(int statements, Supplier<Future<T>> block) {
        reset();
        T result = Await.result(block.get());
        List<StatementEvent> sent = statements();
        if (sent.size() != statements) {
            throw new AssertionError(message(statements, sent));
        }
        return result;
    }

    private static String message(int expected, List<StatementEvent> sent) {
        StringBuilder message =
                new StringBuilder("Expected " + expected + (expected == 1 ? " statement" : " statements")
                        + " but " + sent.size() + (sent.size() == 1 ? " was" : " were") + " sent"
                        + (sent.isEmpty() ? "." : ":"));
        int number = 1;
        for (StatementEvent event : sent) {
            message.append("\n  ").append(number++).append(". ").append(event.name());
            event.sql().lines().forEach(line -> message.append("\n       ").append(line));
        }
        return message.toString();
    }
}
