package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to the entities that refer to this one by a reference of theirs: to many, or to the one whose reference is unique.
 *
 * @param <E> the entity that is referred to
 * @param <R> the entities that refer to it
 */
public final class Inverse<E, R> extends ToMany<E, R> {
    private final Supplier<? extends Reference<R, ? super E, ?>> reference;

    /**
     * Names a relationship.
     *
     * @param table the table of the entity that is referred to
     * @param name what errors call it, such as {@code User.posts}
     * @param reference gives the reference, to the entity or to the root that permits it; asked late, because tables may refer to
     *     each other
     * @param attach gives the entity with the others: a copy of a record, the object itself of a class
     * @param order what the others are sorted by where nothing else is said; asked late, too
     */
    public Inverse(
            Table<E> table,
            String name,
            Supplier<? extends Reference<R, ? super E, ?>> reference,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order) {
        this(table, name, reference, attach, order, null);
    }

    /**
     * Names one to some of those that refer to the entity.
     *
     * @param condition what else is true of those that belong together; null for nothing
     */
    public Inverse(
            Table<E> table,
            String name,
            Supplier<? extends Reference<R, ? super E, ?>> reference,
            BiFunction<E, List<R>, E> attach,
            Supplier<List<Order>> order,
            @Nullable JoinCondition<E> condition) {
        super(table, name, attach, order, condition);
        this.reference = Objects.requireNonNull(reference, "reference");
    }

    @Override
    public Table<R> target() {
        return reference.get().table();
    }

    @Override
    public List<Column<R, ?>> owners(Table<R> other) {
        return reference.get().columns(other);
    }

    @Override
    List<Join> joins(Join.Kind kind, Table<E> self, List<? extends Expression<?>> key, Table<R> other) {
        return List.of(new Join(kind, other, and(reference.get().of(other, key), self, other)));
    }
}
