package dev.vorm.observe;

/**
 * Is told of every statement when it is done, and of the commands that transactions send for themselves.
 *
 * <p>It is called on the event loop that the answer came to, before the caller has it, so it must not block. What it throws
 * is logged and changes nothing.
 */
@FunctionalInterface
public interface StatementListener {
    /** A statement was answered, or failed. */
    void executed(StatementEvent event);
}
