package dev.vorm.processor.plan.sql;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table statements see.
 *
 * @param kind their kind, when there are others in the table
 * @param softDelete the mark of deleted rows, when they are marked: those are not seen
 * @param tenant the column that says whose a row is, when they belong to several: those of one are seen
 */
public record RowFilter(
        @Nullable RowKind kind,
        @Nullable SoftDelete softDelete,
        @Nullable SqlColumn tenant) {
    /** All rows. */
    public static final RowFilter NONE = new RowFilter(null, null, null);

    /**
     * The condition behind others, or "".
     *
     * @param from the name of the table, such as {@code users.}
     * @param bind the number of the bind that is the tenant
     */
    String and(String from, int bind) {
        String condition = condition(from, bind);
        return condition.isEmpty() ? "" : " AND " + condition;
    }

    /**
     * The whole condition of a statement that has no other bind than the tenant, or "".
     *
     * @param before what stands before it, a space or a new line
     */
    String where(String before, String from) {
        String condition = condition(from, 1);
        return condition.isEmpty() ? "" : before + "WHERE " + condition;
    }

    private String condition(String from, int bind) {
        return Stream.of(
                        kind == null ? "" : kind.is(from),
                        softDelete == null ? "" : softDelete.isLive(from),
                        tenant == null ? "" : from + tenant.quoted() + " = " + tenant.bind(bind))
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" AND "));
    }
}
