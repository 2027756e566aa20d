package dev.vorm.query;

import dev.vorm.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Is told what an {@link Expression} is made of, by one call of the method for its kind. */
public interface ExpressionVisitor {
    /** A column. */
    void column(Column<?, ?> column);

    /** A value of the application; null is SQL's NULL. */
    <T> void value(@Nullable T value, SqlType<T> type);

    /** The elements of a collection. */
    void elements(ElementTable<?> table);

    /** An aggregate of an argument, or of rows when there is none. */
    void aggregate(Aggregate aggregate, @Nullable Expression<?> argument);
}
