package dev.vorm.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of what is too long for one method: HotSpot compiles none of more than 8,000 bytes of code, and a column takes up to
 * 40 of them.
 */
final class Parts {
    private static final int LONGEST = 100;

    private Parts() {}

    /** Whether one method can do. */
    static boolean isOne(List<?> columns) {
        return columns.size() <= LONGEST;
    }

    /** The parts, in their order. */
    static <T> List<List<T>> of(List<T> columns) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += LONGEST) {
            parts.add(columns.subList(i, Math.min(i + LONGEST, columns.size())));
        }
        return parts;
    }
}
