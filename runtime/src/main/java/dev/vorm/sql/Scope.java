package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables whose columns a part of a statement may use. */
final class Scope {
    static final Scope EMPTY = new Scope(List.of());

    private final List<? extends Table<?>> tables;
    private final boolean qualifies;

    private Scope(List<? extends Table<?>> tables) {
        this(tables, tables.size() > 1);
    }

    private Scope(List<? extends Table<?>> tables, boolean qualifies) {
        this.tables = tables;
        this.qualifies = qualifies;
    }

    /** One table beside another that has columns of the same names. */
    static Scope qualified(Table<?> table) {
        return new Scope(List.of(table), true);
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
        Set<String> aliases = new HashSet<>();
        for (Table<?> table : tables) {
            if (!aliases.add(table.alias())) {
                throw new IllegalStateException("Two tables of the query are called " + table.alias()
                        + ": give one of them another name by as(...), and use the columns of what that returns");
            }
        }
        return new Scope(tables);
    }

    /** These tables and those of a query within; where two are called the same, that of the query within. */
    Scope with(Scope within) {
        if (tables.isEmpty()) {
            return within;
        }
        List<Table<?>> all = new ArrayList<>(within.tables);
        for (Table<?> table : tables) {
            if (all.stream().noneMatch(hiding -> hiding.alias().equals(table.alias()))) {
                all.add(table);
            }
        }
        return new Scope(all, within.qualifies || all.size() > 1);
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
    }
}
