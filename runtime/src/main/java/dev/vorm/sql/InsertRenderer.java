package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Conflict;
import dev.vorm.query.Insert;
import dev.vorm.query.Table;
import dev.vorm.query.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes INSERT. */
final class InsertRenderer {
    private InsertRenderer() {}

    static void render(Insert<?> insert, SqlText text) {
        if (insert.table().joined().isPresent()) {
            throw new IllegalStateException("The rows of " + insert.table()
                    + " are in several tables: insert entities through their repository");
        }
        List<Written> written = written(insert.table(), insert.assignments(), insert.from() == null);
        text.append("INSERT INTO ").table(insert.table());
        columns(written, text);
        Table<?> from = insert.from();
        if (from == null) {
            text.enter(Scope.EMPTY);
            text.clause("\nVALUES (");
            values(written, text);
            text.append(")");
        } else {
            text.enter(Scope.of(from));
            text.clause("\nSELECT ");
            values(written, text);
            text.clause("\nFROM ");
            FromRenderer.table(from, text);
            RowFilter.clause("\nWHERE ", from, insert.where(), text);
        }
        Conflict conflict = insert.conflict();
        if (conflict != null) {
            conflict(insert.table(), conflict, text);
        }
    }

    /** A column, and what writes its value. */
    record Written(String column, Consumer<SqlText> value) {}

    /**
     * What is written into the columns of a row, also into those that nobody sets.
     *
     * @param typed whether PostgreSQL knows the types of binds from the columns
     */
    static List<Written> written(Table<?> table, List<Assignment> assignments, boolean typed) {
        UpdateRenderer.requireWritten(table, assignments);
        List<Written> written = new ArrayList<>();
        for (Assignment assignment : assignments) {
            written.add(new Written(assignment.column().quotedName(), text -> {
                ExpressionRenderer renderer = typed ? ExpressionRenderer.typed(text) : ExpressionRenderer.casting(text);
                UpdateRenderer.value(assignment, renderer, text);
            }));
        }
        table.discriminator()
                .ifPresent(kind -> written.add(new Written(kind.quotedColumn(), text -> text.append(kind.literal()))));
        table.tenant().ifPresent(column -> written.add(new Written(column.quotedName(), text -> text.tenant(column))));
        if (written.isEmpty()) {
            // A row of defaults: DEFAULT VALUES would not do beside a FROM.
            written.add(new Written(table.columns().get(0).quotedName(), text -> text.append("DEFAULT")));
        }
        return written;
    }

    /** Writes the columns between parentheses. */
    static void columns(List<Written> written, SqlText text) {
        text.append(written.stream().map(Written::column).collect(Collectors.joining(", ", " (", ")")));
    }

    /** Writes the values with commas between. */
    static void values(List<Written> written, SqlText text) {
        String separator = "";
        for (Written each : written) {
            text.append(separator);
            each.value().accept(text);
            separator = ", ";
        }
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
        UpdateRenderer.requireWritten(table, conflict.update());
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
