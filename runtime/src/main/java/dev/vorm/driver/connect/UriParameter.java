package dev.vorm.driver.connect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may stand after the question mark of a database's URI. The names are those of PostgreSQL's own clients. */
enum UriParameter {
    SSLMODE,
    SSLROOTCERT,
    SSLCERT,
    SSLKEY,
    APPLICATION_NAME,
    CONNECT_TIMEOUT,
    TARGET_SESSION_ATTRS,
    LOAD_BALANCE_HOSTS,
    SEARCH_PATH,
    OPTIONS,
    HOST,
    PORT,
    USER,
    PASSWORD,
    DBNAME;

    private static final int FURTHEST = 4;

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UriParameter of(String name) {
        for (UriParameter parameter : values()) {
            if (parameter.toString().equals(name)) {
                return parameter;
            }
        }
        UriParameter nearest = nearest(name);
        throw new IllegalArgumentException("The database's URI has an unknown parameter, " + name + "; "
                + (nearest != null
                        ? "is " + nearest + " meant?"
                        : "known are "
                                + Arrays.stream(values())
                                        .map(UriParameter::toString)
                                        .collect(Collectors.joining(", "))));
    }

    static boolean known(String name) {
        return Arrays.stream(values())
                .anyMatch(parameter -> parameter.toString().equals(name));
    }

    private static @Nullable UriParameter nearest(String name) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(parameter -> distance(parameter.toString(), name)))
                .filter(parameter -> distance(parameter.toString(), name) <= Math.min(FURTHEST, name.length() / 2))
                .orElse(null);
    }

    /** How many letters have to be put in, taken out or changed to come from one name to another. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
