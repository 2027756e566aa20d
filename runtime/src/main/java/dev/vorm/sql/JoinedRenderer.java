package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.Delete;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.Table;
import dev.vorm.query.Update;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes UPDATE and DELETE of rows that are made of two tables'.
 *
 * <p>The rows are found and locked first, in both tables, the base first: where that has to wait for another transaction, the
 * server looks at the conditions again, for the newest rows. In the conditions of an UPDATE or DELETE itself it would do so for
 * the columns of the table that is written only.
 */
final class JoinedRenderer {
    private static final String DELETED = "deleted";

    private final Table<?> table;
    private final JoinedRows rows;
    private final SqlText text;
    private final String found;

    private JoinedRenderer(Table<?> table, JoinedRows rows, SqlText text) {
        this.table = table;
        this.rows = rows;
        this.text = text;
        this.found = free("found");
    }

    /** How a table's rows are made, unless all that can be named of them is in one table of the database. */
    static Optional<JoinedRows> rows(Table<?> table) {
        return table.joined().filter(rows -> !rows.own().isEmpty());
    }

    /** Refuses tables beside one whose rows are in several. */
    static void requireAlone(Table<?> table, List<Table<?>> others) {
        if (!others.isEmpty()) {
            throw new IllegalStateException("The rows of " + table
                    + " are in several tables: find them by a query in the condition instead of " + others);
        }
    }

    static void delete(Delete<?> delete, JoinedRows rows, SqlText text) {
        new JoinedRenderer(delete.table(), rows, text).delete(delete);
    }

    static void update(Update<?> update, JoinedRows rows, SqlText text) {
        new JoinedRenderer(update.table(), rows, text).update(update);
    }

    private void delete(Delete<?> delete) {
        Optional<? extends Column<?, ?>> mark = table.softDelete();
        find(key(), delete.where(), mark.isEmpty() ? "UPDATE" : "NO KEY UPDATE");
        if (mark.isEmpty()) {
            text.clause("\nDELETE FROM " + rows.base() + " AS " + DELETED + "\nUSING " + found);
        } else {
            text.clause("\nUPDATE " + rows.base() + " AS " + DELETED + "\nSET " + RowFilter.mark(mark.get()) + "\nFROM "
                    + found);
        }
        text.clause("\nWHERE " + sameKey(DELETED, found));
    }

    private void update(Update<?> update) {
        find("*", update.where(), "NO KEY UPDATE");
        text.enter(Scope.qualified(table));
        List<Assignment> own = assignments(update, true);
        List<Assignment> shared = assignments(update, false);
        if (shared.isEmpty()) {
            update(rows.own(), own);
        } else if (own.isEmpty()) {
            update(rows.base(), shared);
        } else {
            text.append(",\n" + free("own_rows") + " AS (");
            update(rows.own(), own);
            text.append(")");
            update(rows.base(), shared);
        }
    }

    /** Writes which rows, and locks them. */
    private void find(String columns, @Nullable Condition where, String lock) {
        text.enter(Scope.of(table));
        text.append((text.isEmpty() ? "WITH " : ", ") + found + " AS (SELECT " + columns + " FROM ")
                .table(table);
        RowFilter.clause(" WHERE ", table, where, text);
        text.append(" FOR " + lock + ")");
    }

    private List<Assignment> assignments(Update<?> update, boolean own) {
        return update.assignments().stream()
                .filter(assignment ->
                        rows.ownColumns().contains(assignment.column().name()) == own)
                .toList();
    }

    private void update(String target, List<Assignment> assignments) {
        String updated = table.alias().equals("updated") ? "updated_rows" : "updated";
        text.clause("\nUPDATE " + target + " AS " + updated);
        UpdateRenderer.assignments(assignments, text);
        text.clause("\nFROM " + found + " AS " + table.quotedAlias());
        text.clause("\nWHERE " + sameKey(updated, table.quotedAlias()));
    }

    private String key() {
        return table.key().stream().map(Column::quotedName).collect(Collectors.joining(", "));
    }

    private String sameKey(String one, String other) {
        return table.key().stream()
                .map(column -> one + "." + column.quotedName() + " = " + other + "." + column.quotedName())
                .collect(Collectors.joining(" AND "));
    }

    /** A name that hides neither table, and is none of the queries before the statement. */
    private String free(String name) {
        boolean isTaken = name.equals(rows.base())
                || name.equals(rows.own())
                || text.common().isNamed(name);
        return isTaken ? free(name + "_") : name;
    }
}
