package dev.vorm.query;

import java.util.List;

/**
 * A shape that rows of an entity are read as, see {@link Sql#select(Projection)}: what it selects, in the order in which it is read.
 * Immutable. What is generated for records with {@code @Projection} extends it.
 *
 * @param <T> what a row becomes
 */
public abstract non-sealed class Projection<T> implements Selectable<T> {
    private final Table<?> table;
    private final List<Expression<?>> expressions;
    private final boolean isNested;

    /**
     * Names a shape.
     *
     * @param table the entity's table
     * @param expressions what is selected of it, and of what its references lead to
     * @param isNested whether it has parts that more statements load
     */
    protected Projection(Table<?> table, List<? extends Expression<?>> expressions, boolean isNested) {
        this.table = table;
        this.expressions = List.copyOf(expressions);
        this.isNested = isNested;
    }

    /** The entity's table. */
    public final Table<?> table() {
        return table;
    }

    /** What is selected, in the order in which it is read. */
    public final List<Expression<?>> expressions() {
        return expressions;
    }

    /** Whether it has parts that come behind the rows, by more statements. */
    public final boolean isNested() {
        return isNested;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + expressions;
    }
}
