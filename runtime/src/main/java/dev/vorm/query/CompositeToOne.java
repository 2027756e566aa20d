package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A relationship to one other entity, whose key several columns hold. Generated table classes extend it with a field for each of
 * them.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract non-sealed class CompositeToOne<E, R, K> extends Reference<E, R, K> {
    /**
     * Names a relationship.
     *
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     */
    protected CompositeToOne(Supplier<? extends Table<R>> target) {
        super(target);
    }

    /** The foreign key columns, in the order of those of the other entity's key. */
    public abstract List<Column<E, ?>> columns();

    /** For each of the columns, whether it has the value that it has for a key. */
    protected abstract List<Condition> equal(K key);

    @Override
    public final Condition on(Table<R> target) {
        List<Column<E, ?>> columns = columns();
        List<Column<R, ?>> key = target.key();
        List<Condition> equal = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            equal.add(Composed.test(columns.get(i), " = ", key.get(i), Precedence.COMPARISON));
        }
        return all(equal);
    }

    @Override
    public final Condition eq(K key) {
        Value.requireComparable(key);
        return all(equal(key));
    }

    /** Whether all columns are NULL. */
    @Override
    public final Condition isNull() {
        return all(columns().stream().map(Expression::isNull).toList());
    }

    /** Whether no column is NULL. */
    @Override
    public final Condition isNotNull() {
        return all(columns().stream().map(Expression::isNotNull).toList());
    }

    private static Condition all(List<Condition> conditions) {
        return conditions.stream().reduce(Condition::and).orElseThrow();
    }
}
