package dev.vorm.observe;

/**
 * Is told of every statement when it is done.
 *
 * <p>It is called on an event loop, before the caller, so it must not block. What it throws is
 * logged and changes nothing.
 */
@FunctionalInterface
public interface StatementListener {
    /** A statement was answered, or failed. */
    void executed(StatementEvent event);
}
