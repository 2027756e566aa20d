package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does where a row with the same values of a key is there.
 *
 * @param key the key, or null for any
 * @param update what is written into that row; nothing when the row stays as it is
 * @param where whether it is written, or null for always
 */
public record Conflict(
        @Nullable UniqueKey<?> key,
        List<Assignment> update,
        @Nullable Condition where) {}
