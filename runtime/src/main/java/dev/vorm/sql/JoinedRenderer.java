package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Delete;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.Table;
import dev.vorm.query.Update;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes UPDATE and DELETE of rows that are made of several tables': those that a query finds, by their key. */
final class JoinedRenderer {
    private JoinedRenderer() {}

    static void delete(Delete delete, SqlText text) {
        Table<?> table = delete.table();
        RowFilter.deleteFrom(table, text);
        String key = key(table, column -> column.quotedName());
        text.append("\nWHERE (" + key + ") IN (SELECT " + key + " FROM ").table(table);
        RowFilter.clause(" WHERE ", table, delete.where(), text);
        text.append(")");
    }

    static void update(Update update, JoinedRows rows, SqlText text) {
        Table<?> table = update.table();
        text.enter(Scope.qualified(table));
        String updated = table.alias().equals("updated") ? "updated_rows" : "updated";
        text.append("UPDATE " + target(update, rows) + " AS " + updated);
        UpdateRenderer.assignments(update.assignments(), text);
        text.append("\nFROM ").table(table);
        text.append("\nWHERE ")
                .append(key(
                                table,
                                column -> updated + "." + column.quotedName() + " = " + table.quotedAlias() + "."
                                        + column.quotedName())
                        .replace(", ", " AND "));
        RowFilter.and(table, update.where(), text);
    }

    private static String target(Update update, JoinedRows rows) {
        long own = update.assignments().stream()
                .map(Assignment::column)
                .filter(column -> rows.ownColumns().contains(column.name()))
                .count();
        if (own > 0 && own < update.assignments().size()) {
            throw new IllegalStateException("The update sets columns of two tables, " + rows.base() + " and "
                    + rows.own() + ": write one update for each, or update entities through their repository");
        }
        return own > 0 ? rows.own() : rows.base();
    }

    private static String key(Table<?> table, Function<Column<?, ?>, String> text) {
        List<? extends Column<?, ?>> key = table.key();
        return key.stream().map(text).collect(Collectors.joining(", "));
    }
}
