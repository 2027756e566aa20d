package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A relationship to the entities for which a condition is true, and to which no key leads. It is only read.
 *
 * @param <E> the entity that has it
 * @param <R> the other entities
 */
public final class ByCondition<E, R> extends ToMany<E, R> {
    private final Supplier<? extends Table<R>> target;
    private final JoinCondition<E> condition;

    /**
     * Names a relationship.
     *
     * @param table the table of the entity that has it
     * @param name what errors call it, such as {@code Customer.shops}
     * @param target gives the table of the other entities; asked late, because tables may refer to each other
     * @param attach gives the entity with the others: a copy of a record, the object itself of a class
     * @param order what the others are sorted by where nothing else is said; asked late, too
     * @param condition what is true of those that belong together
     */
    public ByCondition(
            Table<E> table,
            String name,
            Supplier<? extends Table<R>> target,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order,
            JoinCondition<E> condition) {
        super(table, name, attach, order, condition);
        this.target = Objects.requireNonNull(target, "target");
        this.condition = Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Table<R> target() {
        return target.get();
    }

    /** None where the condition is not of the entity: the others are the same for all. */
    @Override
    public List<Column<E, ?>> owners(Table<R> other) {
        return condition.isOfBoth() ? condition.self(other).key() : List.of();
    }

    @Override
    List<Join> joins(Join.Kind kind, Table<E> self, List<? extends Expression<?>> key, Table<R> other) {
        return List.of(new Join(kind, other, condition.of(self, other)));
    }
}
