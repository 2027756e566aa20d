package dev.vorm.execute;

import org.jspecify.annotations.Nullable;

/** What a statement of at most one row collects. */
final class SingleRow<T> {
    @Nullable
    T value;

    int rows;
}
