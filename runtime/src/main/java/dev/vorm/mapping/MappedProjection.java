package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.Projection;
import dev.vorm.query.Table;
import java.util.List;

/**
 * A projection that is read from rows: the superclass of what is generated for records with {@code @Projection}.
 *
 * @param <T> the record
 */
public abstract class MappedProjection<T> extends Projection<T> {
    /**
     * Names a shape.
     *
     * @param table the entity's table
     * @param expressions what is selected of it, and of what its relationships lead to
     */
    protected MappedProjection(Table<?> table, List<? extends Expression<?>> expressions) {
        super(table, expressions);
    }

    /** Reads a record from the values of {@link #expressions()}. */
    public abstract RowReader<T> reader();
}
