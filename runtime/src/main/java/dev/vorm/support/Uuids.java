package dev.vorm.support;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * UUIDs of version 7: milliseconds since 1970 in the first 48 bits, random bits behind. See <a
 * href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562, section 5.7</a>.
 */
final class Uuids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int VERSION = 7;

    private Uuids() {}

    static UUID v7() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | (VERSION << 12) | (RANDOM.nextInt() & 0xFFF);
        long low = (RANDOM.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
