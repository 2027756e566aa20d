package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Derived;
import dev.vorm.query.FunctionTable;
import dev.vorm.query.Join;
import dev.vorm.query.KeyTable;
import dev.vorm.query.ObjectTable;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes FROM and the joins. */
final class FromRenderer {
    private FromRenderer() {}

    /** The tables that a select names, and those that its paths lead to. */
    static Scope scope(SelectClauses clauses, List<PathJoins.PathJoin> paths) {
        Table<?> from = clauses.from();
        if (from == null) {
            if (!clauses.joins().isEmpty()) {
                throw new IllegalStateException("A select with joins needs from(...) before them");
            }
            return Scope.EMPTY;
        }
        if (clauses.joins().isEmpty() && paths.isEmpty()) {
            return Scope.of(from);
        }
        List<Table<?>> tables = new ArrayList<>(clauses.joins().size() + 1);
        tables.add(from);
        for (Join join : clauses.joins()) {
            tables.add(join.table());
        }
        for (PathJoins.PathJoin path : paths) {
            tables.add(path.join().table());
        }
        return Scope.of(tables);
    }

    static void render(SelectClauses clauses, List<PathJoins.PathJoin> paths, SqlText text) {
        Table<?> from = clauses.from();
        if (from == null) {
            return;
        }
        text.clause("\nFROM ");
        boolean isWhole = isWhole(clauses);
        Scope scope = text.scope();
        int tables = 0;
        scope.written(tables);
        table(from, isWhole, text);
        for (Join join : clauses.joins()) {
            scope.written(++tables);
            paths(paths, tables, isWhole, text);
            join(join, isWhole, text);
        }
        scope.written(Scope.ALL);
        paths(paths, Scope.ALL, isWhole, text);
    }

    /** Writes the joins of paths that stand behind so many tables. */
    private static void paths(List<PathJoins.PathJoin> paths, int tables, boolean isWhole, SqlText text) {
        for (PathJoins.PathJoin path : paths) {
            if (path.behind() == tables) {
                join(path.join(), isWhole, text);
            }
        }
    }

    private static void join(Join join, boolean isWhole, SqlText text) {
        text.clause(
                switch (join.kind()) {
                    case INNER -> "\nJOIN ";
                    case LEFT -> "\nLEFT JOIN ";
                    case RIGHT -> "\nRIGHT JOIN ";
                    case FULL -> "\nFULL JOIN ";
                    case CROSS -> "\nCROSS JOIN ";
                });
        table(join.table(), isWhole || join.kind() == Join.Kind.CROSS, text);
        if (join.kind() != Join.Kind.CROSS && isWhole) {
            ExpressionRenderer.clause(" ON ", join.on(), text);
        } else if (join.kind() != Join.Kind.CROSS) {
            RowFilter.clause(" ON ", join.table(), join.on(), text);
        }
    }

    /**
     * Whether a join keeps rows of its table for which those before it have none: then no condition behind it can tell rows that a
     * table is not to show from rows that it has not, and the table has to leave them out itself.
     */
    static boolean isWhole(SelectClauses clauses) {
        for (Join join : clauses.joins()) {
            if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
                return true;
            }
        }
        return false;
    }

    /** Writes the tables beside the one that is written. */
    static void others(String keyword, List<Table<?>> tables, SqlText text) {
        String separator = keyword;
        for (Table<?> table : tables) {
            text.clause(separator);
            table(table, false, text);
            separator = ", ";
        }
    }

    /** Writes one table. */
    static void table(Table<?> table, SqlText text) {
        table(table, false, text);
    }

    /** Writes one table with those of its rows that it shows, and no others. */
    static void whole(Table<?> table, SqlText text) {
        table(table, true, text);
    }

    private static void table(Table<?> table, boolean isWhole, SqlText text) {
        if (table instanceof Derived<?> derived) {
            derived(derived, text);
        } else if (table instanceof ObjectTable<?> objects) {
            unnest(objects, text);
        } else if (table instanceof KeyTable keys) {
            keys(keys, text);
        } else if (table instanceof FunctionTable<?, ?> function) {
            function(function, text);
        } else if (isWhole && RowFilter.isFiltered(table)) {
            SqlText.Reach reach = text.enterQuery(false);
            text.enter(Scope.of(table));
            text.append("(SELECT * FROM ").table(table);
            RowFilter.clause(" WHERE ", table, null, text);
            text.append(") AS ").append(table.quotedAlias());
            text.leaveQuery(reach);
        } else {
            text.table(table);
        }
    }

    private static void derived(Derived<?> derived, SqlText text) {
        if (derived.isCommon()) {
            text.common(derived);
            text.append(derived.quotedName());
            text.append(derived.alias().equals(derived.name()) ? "" : " AS " + derived.quotedAlias());
            return;
        }
        boolean isLateral = derived.kind() == Derived.Kind.LATERAL;
        text.append(isLateral ? "LATERAL (" : "(");
        SqlText.Reach reach = text.enterQuery(isLateral);
        Renderer.render(derived.query(), text);
        text.leaveQuery(reach);
        text.append(") AS ").append(derived.quotedAlias()).append(" ");
        columns(derived, text);
    }

    private static void function(FunctionTable<?, ?> table, SqlText text) {
        table.call().accept(ExpressionRenderer.casting(text));
        text.append(table.isNumbered() ? " WITH ORDINALITY" : "");
        text.append(" AS ").append(table.quotedAlias()).append(" ");
        columns(table, text);
    }

    private static void keys(KeyTable table, SqlText text) {
        String separator = "unnest(";
        for (Column<?, ?> array : table.arrays()) {
            text.append(separator);
            text.givenArray(array.type());
            separator = ", ";
        }
        text.append(") WITH ORDINALITY AS ").append(table.quotedAlias()).append(" ");
        columns(table, text);
    }

    private static void unnest(ObjectTable<?> table, SqlText text) {
        String separator = "unnest(";
        for (ObjectTable.Array<?> array : table.arrays()) {
            text.append(separator);
            array(array, text);
            separator = ", ";
        }
        text.append(") AS ").append(table.quotedAlias()).append(" ");
        columns(table, text);
    }

    private static <T> void array(ObjectTable.Array<T> array, SqlText text) {
        text.target(array.of());
        text.bindArray(array.values(), array.of().type());
        text.target(null);
    }

    /** Writes the names of the columns. */
    static void columns(Table<?> derived, SqlText text) {
        String separator = "(";
        for (Column<?, ?> column : derived.columns()) {
            text.append(separator).append(column.quotedName());
            separator = ", ";
        }
        text.append(")");
    }
}
