package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an insert of rows of another table: a command once a column is set. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class InsertFrom<E> {
    private final Table<E> table;
    private final Table<?> source;
    private final @Nullable Condition where;

    InsertFrom(Table<E> table, Table<?> source, @Nullable Condition where) {
        this.table = table;
        this.source = source;
        this.where = where;
    }

    /** Only for rows of the other table for which a condition is true, and all conditions given before. */
    public InsertFrom<E> where(Condition condition) {
        Objects.requireNonNull(condition, "the condition");
        return new InsertFrom<>(table, source, where == null ? condition : where.and(condition));
    }

    /** Gives a column the same value in each row; null is NULL. */
    public <T> Insert<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives a column the value of an expression over the other table. */
    public <T> Insert<E> set(Column<E, T> column, Expression<T> value) {
        return new Insert<>(table, source, where, List.of(new Assignment(column, value)), null);
    }
}
