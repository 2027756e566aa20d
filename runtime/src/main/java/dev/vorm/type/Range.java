package dev.vorm.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of values. A bound that is null is none: the range has no end there.
 *
 * <p>Of ranges of whole numbers and of dates PostgreSQL keeps one form: {@code [1,3]} comes back as {@code [1,4)}, and
 * {@code (1,2)} as the empty range. {@code equals} compares the bounds as they are, so it takes {@code [1,3]} and
 * {@code [1,4)} for different ranges.
 *
 * @param <T> the type of the values
 */
public final class Range<T extends Comparable<? super T>> {
    private final @Nullable T lower;
    private final @Nullable T upper;
    private final boolean lowerInclusive;
    private final boolean upperInclusive;
    private final boolean empty;

    private Range(@Nullable T lower, @Nullable T upper, boolean lowerInclusive, boolean upperInclusive, boolean empty) {
        this.lower = lower;
        this.upper = upper;
        this.lowerInclusive = lowerInclusive;
        this.upperInclusive = upperInclusive;
        this.empty = empty;
    }

    /**
     * A range. Without a value between its bounds it is {@link #empty()}.
     *
     * @param lower the lower bound, or null for none
     * @param lowerInclusive whether the lower bound belongs to it; of no meaning where there is none
     * @param upper the upper bound, or null for none
     * @param upperInclusive whether the upper bound belongs to it; of no meaning where there is none
     * @throws IllegalArgumentException when the lower bound is above the upper one
     */
    public static <T extends Comparable<? super T>> Range<T> of(
            @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            if (order > 0) {
                throw new IllegalArgumentException("The lower bound of a range is above its upper bound");
            }
            if (order == 0 && !(lowerInclusive && upperInclusive)) {
                return empty();
            }
        }
        return new Range<>(lower, upper, lowerInclusive && lower != null, upperInclusive && upper != null, false);
    }

    /** {@code [lower,upper)}. */
    public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
        return of(Objects.requireNonNull(lower), true, Objects.requireNonNull(upper), false);
    }

    /** {@code [lower,upper]}. */
    public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
        return of(Objects.requireNonNull(lower), true, Objects.requireNonNull(upper), true);
    }

    /** {@code [lower,)}. */
    public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
        return of(Objects.requireNonNull(lower), true, null, false);
    }

    /** {@code (,upper)}. */
    public static <T extends Comparable<? super T>> Range<T> below(T upper) {
        return of(null, false, Objects.requireNonNull(upper), false);
    }

    /** The range of all values. */
    public static <T extends Comparable<? super T>> Range<T> all() {
        return new Range<>(null, null, false, false, false);
    }

    /** The range of no value. */
    public static <T extends Comparable<? super T>> Range<T> empty() {
        return new Range<>(null, null, false, false, true);
    }

    /** The lower bound; null when there is none. */
    public @Nullable T lower() {
        return lower;
    }

    /** The upper bound; null when there is none. */
    public @Nullable T upper() {
        return upper;
    }

    /** Whether the lower bound belongs to the range; not where there is none. */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /** Whether the upper bound belongs to the range; not where there is none. */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    /** Whether it has no values. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether a value is in the range. */
    public boolean contains(T value) {
        if (empty) {
            return false;
        }
        int fromLower = lower == null ? 1 : value.compareTo(lower);
        int fromUpper = upper == null ? -1 : value.compareTo(upper);
        return (fromLower > 0 || (fromLower == 0 && lowerInclusive))
                && (fromUpper < 0 || (fromUpper == 0 && upperInclusive));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range<?> range
                && empty == range.empty
                && lowerInclusive == range.lowerInclusive
                && upperInclusive == range.upperInclusive
                && Objects.equals(lower, range.lower)
                && Objects.equals(upper, range.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, lowerInclusive, upperInclusive, empty);
    }

    /** {@code [1,4)}. */
    @Override
    public String toString() {
        if (empty) {
            return "empty";
        }
        return (lowerInclusive ? "[" : "(")
                + (lower == null ? "" : lower)
                + ","
                + (upper == null ? "" : upper)
                + (upperInclusive ? "]" : ")");
    }
}
