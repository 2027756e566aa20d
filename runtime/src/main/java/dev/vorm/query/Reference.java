package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relationship to one other entity, whose key stands in columns of this one's table.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract sealed class Reference<E, R, K> permits ToOne, CompositeToOne {
    private final Supplier<? extends Table<R>> target;
    private final PathTable<R> path;

    Reference(
            Table<?> from,
            Supplier<? extends Table<R>> target,
            String step,
            boolean nullable,
            Function<String, ? extends Table<R>> aliased) {
        this.target = Objects.requireNonNull(target, "target");
        this.path = new PathTable<>(this, from, step, nullable, aliased);
    }

    /** What the columns of the other entity belong to that a query joins by itself. */
    protected final PathTable<R> path() {
        return path;
    }

    /** The other entity's table. */
    public final Table<R> target() {
        return target.get();
    }

    /** The foreign key columns, in the order of those of the other entity's key. */
    public abstract List<Column<E, ?>> columns();

    /** Whether a row of the other entity's table, or of an alias of it, is the one referred to. */
    public final Condition on(Table<R> other) {
        return equal(columns(), other.key());
    }

    /** Whether each of some expressions equals the one in the same place of others. */
    static Condition equal(List<? extends Expression<?>> some, List<? extends Expression<?>> others) {
        List<Condition> equal = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            equal.add(Composed.test(some.get(i), " = ", others.get(i), Precedence.COMPARISON));
        }
        return all(equal);
    }

    /** Whether it refers to the entity with a key; null is refused with an {@link IllegalArgumentException}. */
    public abstract Condition eq(K key);

    /** Whether it refers to no entity: no column has a value. */
    public final Condition isNull() {
        return each(Expression::isNull);
    }

    /** Whether it refers to an entity: all columns have values. */
    public final Condition isNotNull() {
        return each(Expression::isNotNull);
    }

    /**
     * Whether it refers to an entity for which a condition is true.
     *
     * @param condition of the columns of the other entity's table
     * @throws IllegalArgumentException when the tables have the same name: {@link #any(Table, Condition)} takes another one
     */
    public final Condition any(Condition condition) {
        return any(target(), condition);
    }

    /**
     * Whether it refers to an entity for which a condition is true, under an alias of its table.
     *
     * @param condition of the columns of the alias
     * @throws IllegalArgumentException when the alias is the name of the table that has the reference
     */
    public final Condition any(Table<R> other, Condition condition) {
        Table<E> table = columns().get(0).table();
        if (table.alias().equals(other.alias())) {
            throw new IllegalArgumentException(
                    "In a query of " + other + " within one of the same table, the columns would all be"
                            + " those of the one within: give it another name by as(...), and that to any(table, condition)");
        }
        return Subquery.exists(other, on(other).and(condition));
    }

    /** Whether it refers to no entity, or to one for which a condition is not true; fails as {@link #any(Condition)} does. */
    public final Condition none(Condition condition) {
        return any(condition).not();
    }

    /**
     * Whether it refers to no entity, or to one for which a condition is not true, under an alias of its table; fails as {@link
     * #any(Table, Condition)} does.
     */
    public final Condition none(Table<R> other, Condition condition) {
        return any(other, condition).not();
    }

    private Condition each(Function<Column<E, ?>, Condition> test) {
        return all(columns().stream().map(test).toList());
    }

    static Condition all(List<Condition> conditions) {
        return conditions.stream().reduce(Condition::and).orElseThrow();
    }
}
