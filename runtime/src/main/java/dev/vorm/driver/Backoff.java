package dev.vorm.driver;

import java.util.concurrent.ThreadLocalRandom;

/** Pauses between attempts to reach a server that is away: longer each time, never long, and different for everyone. */
final class ReconnectPause {
    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 500;
    private static final int MOST_DOUBLINGS = 10;

    private ReconnectPause() {}

    /** The pause after so many failures in a row. */
    static long millis(int failures) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures - 1, MOST_DOUBLINGS));
        return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
    }
}
