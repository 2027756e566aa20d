package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Derived;
import dev.vorm.query.PathTable;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables whose columns a part of a statement may use. */
final class Scope {
    static final Scope EMPTY = new Scope(List.of());

    /** Outside of FROM all tables are written, as far as others can see them. */
    static final int ALL = Integer.MAX_VALUE;

    private final List<? extends Table<?>> tables;
    private final List<Table<?>> hidden;
    private final boolean qualifies;
    private Scope own = this;
    private @Nullable Scope around;
    private @Nullable Scope previous;
    private int number;
    private int written = ALL;

    private Scope(List<? extends Table<?>> tables) {
        this(tables, List.of(), tables.size() > 1);
    }

    private Scope(List<? extends Table<?>> tables, List<Table<?>> hidden, boolean qualifies) {
        this.tables = tables;
        this.hidden = hidden;
        this.qualifies = qualifies;
    }

    /** One table beside another that has columns of the same names. */
    static Scope qualified(Table<?> table) {
        return new Scope(List.of(table), List.of(), true);
    }

    static Scope of(Table<?> table) {
        return new Scope(List.of(table));
    }

    /** A table and others beside it. */
    static Scope of(Table<?> table, List<Table<?>> others) {
        List<Table<?>> all = new ArrayList<>();
        all.add(table);
        all.addAll(others);
        return of(all);
    }

    static Scope of(List<? extends Table<?>> tables) {
        for (int i = 1; i < tables.size(); i++) {
            String alias = tables.get(i).alias();
            if (isCalled(alias, tables.subList(0, i))) {
                throw new IllegalStateException("Two tables of the query are called " + alias
                        + ": give one of them another name by as(...), and use the columns of what that returns");
            }
        }
        return new Scope(tables);
    }

    private static boolean isCalled(String alias, List<? extends Table<?>> tables) {
        for (Table<?> table : tables) {
            if (alias.equals(table.alias())) {
                return true;
            }
        }
        return false;
    }

    /** These tables and those of a query within; where two are called the same, that of the query within. */
    Scope with(Scope within) {
        if (tables.isEmpty()) {
            return within;
        }
        List<Table<?>> all = new ArrayList<>(within.tables);
        List<Table<?>> others = new ArrayList<>(0);
        for (Table<?> table : tables) {
            if (isCalled(table.alias(), all)) {
                hide(table, all, others);
            } else {
                all.add(table);
            }
        }
        for (Table<?> table : hidden) {
            hide(table, all, others);
        }
        Scope both = new Scope(all, others, within.qualifies || all.size() > 1);
        both.own = within;
        both.around = this;
        return both;
    }

    /** Says that the tables are those of a select, and which one in the statement, from 1. */
    Scope ofSelect(int place) {
        number = place;
        return this;
    }

    /** Which select in the statement has the tables; 0 for none. */
    int number() {
        return number;
    }

    /** Says how many tables of the query stand before what is written: all, but in its FROM. */
    void written(int tables) {
        own.written = tables;
    }

    /** How many tables of the select stand before what a path is used in; fails when the one it starts from is none of them. */
    int written(PathTable<?> path) {
        if (tables.indexOf(path.start()) >= written) {
            throw new IllegalStateException("The path " + path.alias() + " is used in FROM, where " + path.start()
                    + " is not yet there to join to: move " + path.start() + " before it, or say it in where(...)");
        }
        return written;
    }

    /** The tables of the query, this one or the nearest around it, that has the one that a path starts from. */
    Scope of(PathTable<?> path, Column<?, ?> column) {
        Scope scope = this;
        while (scope != null && !scope.own.tables.contains(path.start())) {
            scope = scope.around;
        }
        if (scope == null) {
            throw missing(column);
        }
        if (scope.own.number == 0) {
            throw new IllegalStateException("The path " + path
                    + " is used in a statement that writes, where nothing is joined to " + path.start()
                    + ": ask by any(...) of the relationship, or use the path in a query within");
        }
        return scope.own;
    }

    /** Remembers the tables that were named before these. */
    void follow(@Nullable Scope before) {
        previous = before;
    }

    /** Adds what these tables, and those named before, are called. */
    void addNames(Set<String> names) {
        for (Scope scope = this; scope != null; scope = scope.previous) {
            for (Table<?> table : scope.tables) {
                names.add(table.alias());
                names.add(table.name());
            }
        }
    }

    private static void hide(Table<?> table, List<Table<?>> seen, List<Table<?>> others) {
        int index = seen.indexOf(table);
        if (index >= 0 && !hasSameColumns(table, seen.get(index))) {
            others.add(table);
        }
    }

    /** Whether two tables of one name are of the same entity, or the same query. */
    private static boolean hasSameColumns(Table<?> one, Table<?> other) {
        return one.getClass() == other.getClass()
                && !(one instanceof Derived<?> query && query.query() != ((Derived<?>) other).query());
    }

    private IllegalStateException missing(Column<?, ?> column) {
        return new IllegalStateException("The column " + column + " is used where its table is not: "
                + (tables.isEmpty()
                        ? "there is no table here, name one by from(...)"
                        : "the tables here are " + tables));
    }

    /** Whether columns need the name of their table. */
    boolean qualifies() {
        return qualifies;
    }

    void require(Column<?, ?> column) {
        if (!tables.contains(column.table())) {
            throw missing(column);
        }
        for (Table<?> table : hidden) {
            if (table.equals(column.table()) && hasSameColumns(table, column.table())) {
                throw new IllegalStateException("The column " + column
                        + " of the query around would be taken for one of the table that is called so within: give one of"
                        + " them another name by as(...), and use the columns of what that returns");
            }
        }
    }
}
