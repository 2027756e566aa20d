package dev.vorm.observe;

import java.util.Map;

/**
 * The connections of a database at one moment, and what became of them since it was opened.
 *
 * @param size the connections that are open or being opened
 * @param idle those of them that nobody uses
 * @param leased those of them that a statement or transaction uses
 * @param waiting the statements and transactions that wait for one
 * @param opened how many were opened in all
 * @param closed how many were closed in all, and why
 * @param connectFailures how many could not be opened
 * @param acquireTimeouts how often the wait for one was given up
 * @param hops how often a caller got one of another event loop, which costs about four times the CPU of its own
 */
public record PoolStats(
        int size,
        int idle,
        int leased,
        int waiting,
        long opened,
        Map<CloseReason, Long> closed,
        long connectFailures,
        long acquireTimeouts,
        long hops) {}
