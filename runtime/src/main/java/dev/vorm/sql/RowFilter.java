package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.Discriminator;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves the rows out that are another entity's, another tenant's or marked as deleted, and marks the latter. */
final class RowFilter {
    private RowFilter() {}

    /** Writes a clause of a condition, if there is one, and that the rows of a table are its entity's, the tenant's and not deleted. */
    static void clause(String keyword, Table<?> table, @Nullable Condition condition, SqlText text) {
        clause(keyword, table, List.of(), condition, text);
    }

    /** Writes the same of a table and others beside it. */
    static void clause(
            String keyword, Table<?> table, List<Table<?>> others, @Nullable Condition condition, SqlText text) {
        if (!isFiltered(table) && !isAnyFiltered(others)) {
            ExpressionRenderer.clause(keyword, condition, text);
            return;
        }
        String next = keyword;
        if (condition != null) {
            text.clause(next);
            ExpressionRenderer.renderWithin(condition, text);
            next = " AND ";
        }
        next = filter(next, table, text);
        for (Table<?> other : others) {
            next = filter(next, other, text);
        }
    }

    /** Writes which rows of a table are to be seen, behind a word; gives the word for what follows. */
    static String filter(String word, Table<?> table, SqlText text) {
        String next = word;
        Optional<? extends Discriminator<?>> discriminator = table.discriminator();
        if (discriminator.isPresent()) {
            text.clause(next).discriminator(discriminator.get());
            next = " AND ";
        }
        Optional<? extends Column<?, ?>> mark = table.softDelete();
        if (mark.isPresent()) {
            text.clause(next).append(isFlag(mark.get()) ? "NOT " : "");
            text.column(mark.get());
            text.append(isFlag(mark.get()) ? "" : " IS NULL");
            next = " AND ";
        }
        Optional<? extends Column<?, ?>> tenant = table.tenant();
        if (tenant.isPresent()) {
            text.clause(next).column(tenant.get());
            text.append(" = ").tenant(tenant.get());
            next = " AND ";
        }
        return next;
    }

    private static boolean isAnyFiltered(List<Table<?>> tables) {
        for (Table<?> table : tables) {
            if (isFiltered(table)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a table does not show all its rows. */
    static boolean isFiltered(Table<?> table) {
        return !table.showsAll();
    }

    /** Writes the beginning of a delete, up to its conditions. */
    static void deleteFrom(Table<?> table, SqlText text) {
        if (table.softDelete().isEmpty()) {
            text.append("DELETE FROM ").storedTable(table);
            return;
        }
        text.append("UPDATE ").storedTable(table);
        text.clause("\nSET ").append(mark(table.softDelete().get()));
    }

    /** What marks a row as deleted. */
    static String mark(Column<?, ?> mark) {
        return mark.quotedName() + (isFlag(mark) ? " = true" : " = now()");
    }

    /** Refuses to write the column that says whose a row is: the executor does. */
    static void requireNoTenant(Table<?> table, Column<?, ?> written) {
        if (table.tenant().isPresent() && table.tenant().get().name().equals(written.name())) {
            throw new IllegalStateException(
                    written + " is written by the executor, with its tenant: leave it out, or use acrossTenants()");
        }
    }

    private static boolean isFlag(Column<?, ?> mark) {
        return mark.type().name().equals(SqlType.BOOLEAN.name());
    }
}
