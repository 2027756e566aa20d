package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Leaves the rows out that are marked as deleted, and marks them. */
final class LiveRows {
    private LiveRows() {}

    /** Writes a clause of a condition, if there is one, and that the rows of a table are not deleted. */
    static void clause(String keyword, Table<?> table, @Nullable Condition condition, SqlText text) {
        if (table.softDelete().isEmpty()) {
            ConditionRenderer.clause(keyword, condition, text);
            return;
        }
        text.append(keyword);
        if (condition != null) {
            ConditionRenderer.renderWithin(condition, text);
            text.append(" AND ");
        }
        Column<?, ?> mark = table.softDelete().get();
        text.append(isFlag(mark) ? "NOT " : "");
        text.column(mark);
        text.append(isFlag(mark) ? "" : " IS NULL");
    }

    /** Writes the beginning of a delete, up to its conditions. */
    static void deleteFrom(Table<?> table, SqlText text) {
        if (table.softDelete().isEmpty()) {
            text.append("DELETE FROM ").table(table);
            return;
        }
        Column<?, ?> mark = table.softDelete().get();
        text.append("UPDATE ").table(table);
        text.append("\nSET ").append(mark.quotedName()).append(isFlag(mark) ? " = true" : " = now()");
    }

    private static boolean isFlag(Column<?, ?> mark) {
        return mark.type().name().equals(SqlType.BOOLEAN.name());
    }
}
