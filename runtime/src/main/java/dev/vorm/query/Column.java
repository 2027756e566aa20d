package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Objects;

/**
 * A column of a table. Generated table classes make them, one per property.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public sealed class Column<E, T> implements Expression<T> permits ComparableColumn {
    private final Table<E> table;
    private final String name;
    private final String quotedName;
    private final SqlType<T> type;

    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public Column(Table<E> table, String name, SqlType<T> type) {
        this.table = Objects.requireNonNull(table, "table");
        this.name = name;
        this.quotedName = Identifiers.quoted(name);
        this.type = Objects.requireNonNull(type, "type");
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

    @Override
    public final SqlType<T> type() {
        return type;
    }

    @Override
    public final void accept(ExpressionVisitor visitor) {
        visitor.column(this);
    }

    @Override
    public final String toString() {
        return table.alias() + "." + name;
    }
}
