package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Derived;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables whose columns a part of a statement may use. */
final class Scope {
    static final Scope EMPTY = new Scope(List.of());

    private final List<? extends Table<?>> tables;
    private final List<Table<?>> hidden;
    private final boolean qualifies;

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
        return new Scope(all, others, within.qualifies || all.size() > 1);
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

    /** Whether columns need the name of their table. */
    boolean qualifies() {
        return qualifies;
    }

    void require(Column<?, ?> column) {
        if (!tables.contains(column.table())) {
            throw new IllegalStateException("The column " + column + " is used where its table is not: "
                    + (tables.isEmpty()
                            ? "there is no table here, name one by from(...)"
                            : "the tables here are " + tables));
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
