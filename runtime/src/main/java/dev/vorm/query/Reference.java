package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one other entity, whose key stands in columns of this one's table.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract sealed class Reference<E, R, K> implements Relationship<E, R> permits ToOne, CompositeToOne {
    private final Supplier<? extends Table<R>> target;
    private final PathTable<R> path;

    private final @Nullable Property<E, @Nullable Ref<R, K>> property;

    /**
     * Names a relationship.
     *
     * @param property how it is read and written; null where it is only a part of queries
     */
    Reference(
            Table<?> from,
            Supplier<? extends Table<R>> target,
            @Nullable Property<E, @Nullable Ref<R, K>> property,
            String step,
            boolean nullable,
            Function<String, ? extends Table<R>> aliased) {
        this.target = Objects.requireNonNull(target, "target");
        this.property = property;
        this.path = new PathTable<>(this, from, step, nullable, aliased);
    }

    /** What the columns of the other entity belong to that a query joins by itself. */
    public final PathTable<R> path() {
        return path;
    }

    /** The other entity's key as its own row has it, which a query joins by itself: NULL where no statement sees such a row. */
    public final List<Column<R, ?>> joinedKey() {
        return target().key().stream().<Column<R, ?>>map(this::joined).toList();
    }

    private <T> Column<R, T> joined(Column<R, T> column) {
        return new Column<>(path, column.name(), column.type());
    }

    @Override
    public final String name() {
        return property == null ? columns().toString() : property.name();
    }

    @Override
    public final Table<E> table() {
        return columns().get(0).table();
    }

    /** How it is read and written; fails where it is only a part of queries. */
    public final Property<E, @Nullable Ref<R, K>> property() {
        if (property == null) {
            throw new IllegalStateException("The reference " + columns()
                    + " stands in no entity that is read: fetch it from the entity's own table");
        }
        return property;
    }

    /** The same, and with the other entity these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FetchOne<E, R, K> with(Fetchable<R>... fetches) {
        return fetch().with(fetches);
    }

    /** The same, loaded by the statement of those that refer: see {@link FetchOne#joined}. */
    public final FetchOne<E, R, K> joined() {
        return fetch().joined();
    }

    /** Follows a reference of a table to itself so many times; fails as {@link FetchOne#depth} does. */
    public final FetchOne<E, R, K> depth(int levels) {
        return fetch().depth(levels);
    }

    @Override
    public final FetchOne<E, R, K> fetch() {
        return new FetchOne<>(this, Fetch.Plan.whole(), null);
    }

    /** The other entity's table. */
    @Override
    public final Table<R> target() {
        return target.get();
    }

    /** The foreign key columns, in the order of those of the other entity's key. */
    public abstract List<Column<E, ?>> columns();

    @Override
    public final List<Column<R, ?>> owning() {
        return target().key();
    }

    @Override
    public final List<Column<R, ?>> owners(Table<R> other) {
        return other.key();
    }

    @Override
    public final List<Join> joins(Join.Kind kind, List<? extends Expression<?>> key, Table<R> other) {
        return List.of(new Join(kind, other, hasKey(other, key)));
    }

    /** Whether a row of the other entity's table has a key. */
    public static Condition hasKey(Table<?> other, List<? extends Expression<?>> key) {
        return equal(other.key(), key);
    }

    /** Whether a row of the other entity's table, or of an alias of it, is the one referred to. */
    public final Condition on(Table<R> other) {
        return equal(columns(), other.key());
    }

    /** Whether the reference of a row of this one's table, or of an alias of it, has a key. */
    final Condition of(Table<E> table, List<? extends Expression<?>> key) {
        return equal(columns(table), key);
    }

    /** The foreign key columns of this one's table, or of an alias of it. */
    final List<Column<E, ?>> columns(Table<E> table) {
        List<Column<E, ?>> columns = new ArrayList<>();
        for (Column<E, ?> column : columns()) {
            columns.add(same(table, column));
        }
        return columns;
    }

    /** The column of an alias. */
    static <E> Column<E, ?> same(Table<E> alias, Column<E, ?> column) {
        for (Column<E, ?> each : alias.columns()) {
            if (each.name().equals(column.name())) {
                return each;
            }
        }
        throw new IllegalArgumentException("The table " + alias + " has no column " + column.name());
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
        requireOther(table(), other);
        return Subquery.exists(other, on(other).and(condition));
    }

    /** Refuses a table in a query within one of a table with the same name. */
    static void requireOther(Table<?> table, Table<?> other) {
        if (table.alias().equals(other.alias())) {
            throw new IllegalArgumentException(
                    "In a query of " + other + " within one of the same table, the columns would all be"
                            + " those of the one within: give it another name by as(...), and that to any(table, condition)");
        }
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
