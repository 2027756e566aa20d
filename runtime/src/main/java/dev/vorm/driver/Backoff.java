package dev.vorm.driver;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses between attempts: twice as long each time up to a limit, and with jitter, so that those who failed together do not come
 * again together.
 *
 * @param firstMillis the first pause at most
 * @param longestMillis all others at most
 */
public record Backoff(long firstMillis, long longestMillis) {
    private static final int MOST_DOUBLINGS = 10;

    /** The pause after so many failures in a row, in milliseconds: between the half of what it is at most and that. */
    public long millis(int failures) {
        long most = Math.min(longestMillis, firstMillis << Math.min(failures - 1, MOST_DOUBLINGS));
        return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
    }
}
