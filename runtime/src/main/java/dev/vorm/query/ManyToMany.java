package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship by a table between two, whose rows say what belongs together.
 *
 * @param <E> the entity on this side
 * @param <K> its key
 * @param <R> the entities on the other side
 * @param <L> their keys
 */
@SuppressWarnings("UnusedTypeParameter") // the keys are for those who link by them
public final class ManyToMany<E, K, R, L> extends ToMany<E, R> {
    private final Supplier<? extends Table<R>> target;
    private final Supplier<JoinTable> between;

    /**
     * Names a relationship.
     *
     * @param table the table of the entity on this side
     * @param name what errors call it, such as {@code Post.tags}
     * @param target gives the table of the other side; asked late, because tables may refer to each other
     * @param between gives the table between; asked late, too
     * @param attach gives the entity with the others: a copy of a record, the object itself of a class
     * @param order what the others are sorted by where nothing else is said; asked late, too
     */
    public ManyToMany(
            Table<E> table,
            String name,
            Supplier<? extends Table<R>> target,
            Supplier<JoinTable> between,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order) {
        this(table, name, target, between, attach, order, null);
    }

    /**
     * Names one to some of those that the table between leads to.
     *
     * @param condition what else is true of those that belong together; null for nothing
     */
    public ManyToMany(
            Table<E> table,
            String name,
            Supplier<? extends Table<R>> target,
            Supplier<JoinTable> between,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order,
            @Nullable JoinCondition<E> condition) {
        super(table, name, attach, order, condition);
        this.target = Objects.requireNonNull(target, "target");
        this.between = Objects.requireNonNull(between, "between");
    }

    @Override
    public Table<R> target() {
        return target.get();
    }

    /** The table between the two. */
    public JoinTable between() {
        return between.get();
    }

    /** The table between, with a name of its own where the other has one. */
    private JoinTable between(Table<R> other) {
        JoinTable pairs = between();
        return other.alias().equals(other.name()) ? pairs : pairs.as(other.alias() + "_" + pairs.name());
    }

    @Override
    public List<Column<Object, ?>> owners(Table<R> other) {
        return between(other).owner();
    }

    /** What the mapping says, and else the positions in the table between, where it has them for this side. */
    @Override
    public List<Order> order() {
        List<Order> order = super.order();
        return order.isEmpty() ? between().order() : order;
    }

    @Override
    List<Join> joins(Join.Kind kind, Table<E> self, List<? extends Expression<?>> key, Table<R> other) {
        JoinTable table = between(other);
        Condition pair = Reference.equal(table.owner(), key);
        if (kind == Join.Kind.LEFT && (isConditional() || !other.showsAll())) {
            // A pair that leads to none of these is no row.
            Table<R> paired = other.as(other.alias() + "_paired");
            Condition leads = Reference.hasKey(paired, table.other());
            pair = pair.and(Subquery.exists(paired, and(leads, self, paired)));
        }
        return List.of(
                new Join(kind, table, pair),
                new Join(kind, other, and(Reference.equal(table.other(), other.key()), self, other)));
    }
}
