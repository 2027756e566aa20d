package dev.vorm;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a server's write-ahead log, by which a read on a replica can wait for a write: see {@link Database#walPosition} and
 * {@link Replica#after}. Its text can go to a client and come back.
 *
 * @param value the number of bytes before it, unsigned
 */
public record WalPosition(long value) implements Comparable<WalPosition> {
    private static final Pattern TEXT = Pattern.compile("([0-9A-Fa-f]{1,8})/([0-9A-Fa-f]{1,8})");
    private static final int HEX = 16;

    /**
     * Reads PostgreSQL's form of it, such as {@code 16/B374D848}.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static WalPosition of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A position in the write-ahead log is written like 16/B374D848");
        }
        return new WalPosition(
                Long.parseLong(parts.group(1), HEX) << Integer.SIZE | Long.parseLong(parts.group(2), HEX));
    }

    @Override
    public int compareTo(WalPosition other) {
        return Long.compareUnsigned(value, other.value);
    }

    /** PostgreSQL's form. */
    @Override
    public String toString() {
        return Long.toHexString(value >>> Integer.SIZE).toUpperCase(Locale.ROOT) + "/"
                + Integer.toHexString((int) value).toUpperCase(Locale.ROOT);
    }
}
