package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to entities that stand in other rows.
 *
 * @param <E> the entity that has it
 * @param <R> the other entities
 */
public abstract sealed class ToMany<E, R> implements Relationship<E, R> permits Inverse, ManyToMany, ByCondition {
    private final Table<E> table;
    private final String name;
    private final BiFunction<E, List<R>, E> attach;
    private final Supplier<List<Order>> order;
    private final @Nullable JoinCondition<E> condition;

    /**
     * Names a relationship.
     *
     * @param condition what is true of those that belong together, beside their keys; null for nothing
     */
    ToMany(
            Table<E> table,
            String name,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order,
            @Nullable JoinCondition<E> condition) {
        this.table = Objects.requireNonNull(table, "table");
        this.name = Objects.requireNonNull(name, "name");
        this.attach = Objects.requireNonNull(attach, "attach");
        this.order = Objects.requireNonNull(order, "order");
        this.condition = condition;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Table<E> table() {
        return table;
    }

    /** What the other entities are sorted by where nothing else is said. */
    public List<Order> order() {
        return order.get();
    }

    @Override
    public final List<Column<E, ?>> owning() {
        return table.key();
    }

    /** From what stands for a key, the entity's own table is joined first where the relationship has a condition on it. */
    @Override
    public final List<Join> joins(Join.Kind kind, List<? extends Expression<?>> key, Table<R> other) {
        if (condition == null || !condition.isOfBoth() || key.equals(table.key())) {
            return joins(kind, table, key, other);
        }
        Table<E> self = condition.self(other);
        List<Join> joins = new ArrayList<>();
        joins.add(new Join(kind, self, Reference.hasKey(self, key)));
        joins.addAll(joins(kind, self, self.key(), other));
        return joins;
    }

    /** The joins that lead from an entity to the others, its own table being in the query where a condition speaks of it. */
    abstract List<Join> joins(Join.Kind kind, Table<E> self, List<? extends Expression<?>> key, Table<R> other);

    /** What keys say of two that belong together, and what else is true of them. */
    final Condition and(Condition keys, Table<E> self, Table<R> other) {
        return condition == null ? keys : keys.and(condition.of(self, other));
    }

    /** Whether something is true of two that belong together, beside their keys. */
    final boolean isConditional() {
        return condition != null;
    }

    /** The entity with other entities: a copy of a record, the object itself of a class. */
    public final E attach(E entity, List<R> others) {
        return attach.apply(entity, others);
    }

    /**
     * Whether there is another entity for which a condition is true.
     *
     * @param condition of the columns of the other entities' table
     * @throws IllegalArgumentException when the tables have the same name: {@link #any(Table, Condition)} takes another one
     */
    public final Condition any(Condition condition) {
        return any(target(), condition);
    }

    /**
     * Whether there is another entity for which a condition is true, under an alias of its table.
     *
     * @param condition of the columns of the alias
     * @throws IllegalArgumentException when the alias is the name of the table that has the relationship
     */
    public final Condition any(Table<R> other, Condition condition) {
        return Subquery.exists(new Select<>(Selection.NOTHING, rows(other).plusWhere(condition)));
    }

    /** Whether there is no other entity for which a condition is true; fails as {@link #any(Condition)} does. */
    public final Condition none(Condition condition) {
        return any(condition).not();
    }

    /** Whether there is no other entity for which a condition is true, under an alias; fails as {@link #any(Table, Condition)} does. */
    public final Condition none(Table<R> other, Condition condition) {
        return any(other, condition).not();
    }

    /** Whether there is no other entity. */
    public final Condition isEmpty() {
        return isEmpty(other());
    }

    /** Whether there is no other entity, under an alias; fails as {@link #any(Table, Condition)} does. */
    public final Condition isEmpty(Table<R> other) {
        return Subquery.exists(new Select<>(Selection.NOTHING, rows(other))).not();
    }

    /** How many other entities there are. */
    public final NumberExpression<Long> count() {
        return count(rows(other()));
    }

    /** The other entities' table, under another name where that of the entity has the same. */
    private Table<R> other() {
        Table<R> target = target();
        return target.alias().equals(table.alias()) ? target.as("other") : target;
    }

    /** How many other entities there are, under an alias of their table; fails as {@link #any(Table, Condition)} does. */
    public final NumberExpression<Long> count(Table<R> other) {
        return count(rows(other));
    }

    /** For how many other entities a condition is true; fails as {@link #any(Condition)} does. */
    public final NumberExpression<Long> count(Condition condition) {
        return count(target(), condition);
    }

    /** For how many other entities a condition is true, under an alias; fails as {@link #any(Table, Condition)} does. */
    public final NumberExpression<Long> count(Table<R> other, Condition condition) {
        return count(rows(other).plusWhere(condition));
    }

    private static NumberExpression<Long> count(SelectClauses rows) {
        return new AsNumber<>(new Select1<>(rows, Sql.count()).value());
    }

    /** The rows of the other entities of one, in a query within that of this one. */
    private SelectClauses rows(Table<R> other) {
        Reference.requireOther(table, other);
        return SelectClauses.of(joins(Join.Kind.INNER, table.key(), other));
    }

    /** The same, and with the other entities these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FetchMany<E, R> with(Fetchable<R>... fetches) {
        return fetch().with(fetches);
    }

    /** Those for which a condition on their table is true: the collection is a part of it. */
    public final FetchMany<E, R> where(Condition condition) {
        return fetch().where(condition);
    }

    /** The same, sorted; instead of the order of the mapping. */
    public final FetchMany<E, R> orderBy(Order... orders) {
        return fetch().orderBy(orders);
    }

    /** At most so many of each; which ones, an order says. Fails when negative. */
    public final FetchMany<E, R> limit(long rows) {
        return fetch().limit(rows);
    }

    /** Follows a relationship of a table to itself so many times; fails as {@link FetchMany#depth} does. */
    public final FetchMany<E, R> depth(int levels) {
        return fetch().depth(levels);
    }

    @Override
    public final FetchMany<E, R> fetch() {
        return new FetchMany<>(this, Fetch.Plan.whole());
    }

    @Override
    public final String toString() {
        return name;
    }
}
