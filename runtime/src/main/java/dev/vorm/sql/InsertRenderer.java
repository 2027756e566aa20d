package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Conflict;
import dev.vorm.query.Insert;
import dev.vorm.query.Table;
import dev.vorm.query.UniqueKey;
import java.util.List;

/** Writes INSERT. */
final class InsertRenderer {
    private InsertRenderer() {}

    static void render(Insert<?> insert, SqlText text) {
        if (insert.table().joined().isPresent()) {
            throw new IllegalStateException("The rows of " + insert.table()
                    + " are in several tables: insert entities through their repository");
        }
        text.append("INSERT INTO ").table(insert.table());
        columns(insert.table(), insert.assignments(), text);
        Table<?> from = insert.from();
        if (from == null) {
            text.enter(Scope.EMPTY);
            text.clause("\nVALUES (");
            values(insert.table(), insert.assignments(), ExpressionRenderer.typed(text), text);
            text.append(")");
        } else {
            text.enter(Scope.of(from));
            text.clause("\nSELECT ");
            values(insert.table(), insert.assignments(), ExpressionRenderer.casting(text), text);
            text.clause("\nFROM ");
            FromRenderer.table(from, text);
            RowFilter.clause("\nWHERE ", from, insert.where(), text);
        }
        Conflict conflict = insert.conflict();
        if (conflict != null) {
            conflict(insert.table(), conflict, text);
        }
    }

    /** Writes the columns of a row between parentheses: also those that are not set but have to be written. */
    static void columns(Table<?> table, List<Assignment> assignments, SqlText text) {
        String separator = " (";
        for (Assignment assignment : assignments) {
            requireWritten(table, assignment.column());
            text.append(separator).append(assignment.column().quotedName());
            separator = ", ";
        }
        if (table.discriminator().isPresent()) {
            text.append(separator).append(table.discriminator().get().quotedColumn());
            separator = ", ";
        }
        if (table.tenant().isPresent()) {
            text.append(separator).append(table.tenant().get().quotedName());
            separator = ", ";
        }
        if (separator.equals(" (")) {
            // A row of defaults: DEFAULT VALUES would not do beside a FROM.
            text.append(separator).append(table.columns().get(0).quotedName());
        }
        text.append(")");
    }

    static void requireWritten(Table<?> table, Column<?, ?> column) {
        Scope.of(table).require(column);
        RowFilter.requireNoTenant(table, column);
    }

    /** Writes the values for these columns. */
    static void values(Table<?> table, List<Assignment> assignments, ExpressionRenderer renderer, SqlText text) {
        String separator = "";
        for (Assignment assignment : assignments) {
            text.append(separator);
            UpdateRenderer.value(assignment, renderer, text);
            separator = ", ";
        }
        if (table.discriminator().isPresent()) {
            text.append(separator).append(table.discriminator().get().literal());
            separator = ", ";
        }
        if (table.tenant().isPresent()) {
            text.append(separator).tenant(table.tenant().get());
            separator = ", ";
        }
        text.append(separator.isEmpty() ? "DEFAULT" : "");
    }

    private static void conflict(Table<?> table, Conflict conflict, SqlText text) {
        text.clause("\nON CONFLICT");
        UniqueKey<?> key = conflict.key();
        if (key != null) {
            key(table, key, text);
        }
        if (conflict.update().isEmpty()) {
            text.append(" DO NOTHING");
            return;
        }
        text.append(" DO UPDATE");
        text.enter(Scope.qualified(table));
        for (Assignment assignment : conflict.update()) {
            requireWritten(table, assignment.column());
        }
        UpdateRenderer.assignments(conflict.update(), text);
        RowFilter.clause("\nWHERE ", table, conflict.where(), text);
    }

    private static void key(Table<?> table, UniqueKey<?> key, SqlText text) {
        if (!key.table().equals(table)) {
            throw new IllegalStateException("The key is one of " + key.table() + ", not of " + table);
        }
        String separator = " (";
        for (Column<?, ?> column : (List<? extends Column<?, ?>>) key.columns()) {
            text.append(separator).append(column.quotedName());
            separator = ", ";
        }
        text.append(key.where().isEmpty() ? ")" : ") WHERE " + key.where());
    }
}
