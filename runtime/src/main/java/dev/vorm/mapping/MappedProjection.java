package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.Projection;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A projection that is read from rows: the superclass of what is generated for records with {@code @Projection}.
 *
 * @param <T> the record
 */
public abstract class MappedProjection<T> extends Projection<T> {
    private final List<Nested<T, ?>> nested;

    /**
     * Names a shape.
     *
     * @param table the entity's table
     * @param expressions what is selected of it, and of what its relationships lead to
     */
    protected MappedProjection(Table<?> table, List<? extends Expression<?>> expressions) {
        this(table, expressions, List.of());
    }

    /**
     * Names a shape with parts that come from other rows.
     *
     * @param table the entity's table
     * @param expressions what is selected of it, and of what its references lead to
     * @param nested the parts
     */
    protected MappedProjection(Table<?> table, List<? extends Expression<?>> expressions, List<Nested<T, ?>> nested) {
        super(table, withKeys(expressions, nested), !nested.isEmpty());
        this.nested = List.copyOf(nested);
    }

    /** What is selected, and behind it the keys that the parts of other rows belong to, but for what is there already. */
    private static <T> List<Expression<?>> withKeys(
            List<? extends Expression<?>> expressions, List<Nested<T, ?>> nested) {
        List<Expression<?>> all = new ArrayList<>(expressions);
        for (Nested<T, ?> part : nested) {
            for (Expression<?> key : part.keys()) {
                if (!all.contains(key)) {
                    all.add(key);
                }
            }
        }
        return all;
    }

    /** The parts that come from other rows. What {@link #reader()} gives has none of them yet. */
    public final List<Nested<T, ?>> nested() {
        return nested;
    }

    /** The generated class that it belongs to: {@link #nested() parts} of that have names of their own. */
    public Class<?> owner() {
        return getClass();
    }

    /** Reads a record from the values of {@link #expressions()}. */
    public abstract RowReader<T> reader();
}
