package dev.vorm.processor.plan;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names a table's constraints and indexes as PostgreSQL itself would, but the same on every machine. */
final class ConstraintNames {
    private static final int MOST_BYTES = 63;
    private static final int KEPT_BYTES = 54;

    private final String table;
    private final Set<String> taken;

    /**
     * Names for one table.
     *
     * @param table the table
     * @param given the names that the author chose
     */
    ConstraintNames(String table, Collection<String> given) {
        this.table = table;
        this.taken = new HashSet<>(given);
    }

    /**
     * A name that no other constraint or index of the table has.
     *
     * @param given the name that the author chose, or ""
     * @param columns the columns
     * @param suffix what it is, such as {@code key}
     */
    String name(String given, List<String> columns, String suffix) {
        if (!given.isEmpty()) {
            return given;
        }
        String stem = table + "_" + (columns.isEmpty() ? "" : String.join("_", columns) + "_") + suffix;
        String name = shorten(stem);
        for (int number = 1; !taken.add(name); number++) {
            name = shorten(stem + number);
        }
        return name;
    }

    /** The name itself, or when PostgreSQL would cut it, its beginning and a hash of the whole. */
    static String shorten(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int end = Math.min(name.length(), KEPT_BYTES);
        while (bytes(name.substring(0, end)) > KEPT_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        // The language defines the hash code of a string.
        return name.substring(0, end) + "_" + String.format(Locale.ROOT, "%08x", name.hashCode());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
