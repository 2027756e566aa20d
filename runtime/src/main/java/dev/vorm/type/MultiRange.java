package dev.vorm.type;

import java.util.List;

/**
 * Ranges that together are a set of values. PostgreSQL keeps them in one form, which is what comes back: sorted, joined where
 * they touch, without empty ones, and each as {@link Range} says; {@code equals} compares them as they are.
 *
 * @param <T> the type of the values
 * @param ranges the ranges
 */
public record MultiRange<T extends Comparable<? super T>>(List<Range<T>> ranges) {
    /** Copies the ranges. */
    public MultiRange {
        ranges = List.copyOf(ranges);
    }
}
