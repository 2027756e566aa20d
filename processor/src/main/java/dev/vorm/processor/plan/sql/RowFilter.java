package dev.vorm.processor.plan.sql;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table statements see.
 *
 * @param kind their kind, when there are others in the table
 * @param softDelete the mark of deleted rows, when they are marked: those are not seen
 */
public record RowFilter(@Nullable RowKind kind, @Nullable SoftDelete softDelete) {
    /** All rows. */
    public static final RowFilter NONE = new RowFilter(null, null);

    /** The condition behind others, or ""; for the name of the table see {@code from}, such as {@code users.} */
    String and(String from) {
        return clause(" AND ", from);
    }

    /** The whole condition of a statement, or "". */
    String where(String from) {
        return clause("\nWHERE ", from);
    }

    private String clause(String keyword, String from) {
        String ofKind = kind == null ? "" : keyword + kind.is(from);
        String next = kind == null ? keyword : " AND ";
        return softDelete == null ? ofKind : ofKind + next + softDelete.isLive(from);
    }
}
