package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Objects;

/**
 * A column of a table. Generated table classes make them, one per property.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public sealed class Column<E, T> implements Expression<T>
        permits ArrayColumn,
                BooleanColumn,
                ComparableColumn,
                DateColumn,
                HstoreColumn,
                InetColumn,
                IntervalColumn,
                JsonColumn,
                MultiRangeColumn,
                NumberColumn,
                OrderedColumn,
                RangeColumn,
                TextColumn,
                TimeColumn,
                TimestampColumn,
                TsVectorColumn {
    private final Table<E> table;
    private final String name;
    private final String quotedName;
    private final SqlType<T> type;
    private final List<String> formula;

    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public Column(Table<E> table, String name, SqlType<T> type) {
        this(table, name, type, List.of());
    }

    /**
     * Names an expression over the columns of a table, which is read and never written.
     *
     * @param formula the parts of its SQL between which the table's name in the query stands, each time before a dot; empty for a
     *     column
     */
    public Column(Table<E> table, String name, SqlType<T> type, List<String> formula) {
        this.table = Objects.requireNonNull(table, "table");
        this.name = name;
        this.quotedName = Identifiers.quoted(name);
        this.type = Objects.requireNonNull(type, "type");
        this.formula = List.copyOf(formula);
    }

    /** The table, under the name that it has in the query. */
    public final Table<E> table() {
        return table;
    }

    /** The name. */
    public final String name() {
        return name;
    }

    /** The name as SQL writes it, with quotes where they are needed. */
    public final String quotedName() {
        return quotedName;
    }

    /** The parts of its SQL between which the table's name in the query stands, where it is no column but an expression. */
    public final List<String> formula() {
        return formula;
    }

    @Override
    public final SqlType<T> type() {
        return type;
    }

    /**
     * A value of the column as a client writes it.
     *
     * @param text as PostgreSQL writes values of the column
     * @throws IllegalArgumentException when it is none; the message does not tell it
     */
    @SuppressWarnings("UnusedException") // its message can hold the value
    public final T parse(String text) {
        try {
            return type.parse(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("What is given for " + this + " is no " + type.name());
        }
    }

    @Override
    public final void accept(ExpressionVisitor visitor) {
        visitor.column(this);
    }

    /** Whether it is the same column, or the same expression, of the same table, under the same name. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Column<?, ?> column
                        && name.equals(column.name)
                        && table.equals(column.table)
                        && Objects.equals(formula, column.formula));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return table.alias() + "." + name;
    }
}
