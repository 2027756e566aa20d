package dev.vorm.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entities that are loaded along with those that have a relationship to them, by one more statement however many these are.
 * Immutable: each method gives a new one.
 *
 * @param <E> the entities that have the relationship
 * @param <R> the other entities
 */
public abstract sealed class Fetch<E, R> implements Fetchable<E> permits FetchOne, FetchMany {
    private final Plan<R> plan;

    /**
     * What is said of the other entities.
     *
     * @param with what is loaded along with them
     * @param condition which of them, or null for all
     * @param orderBy what they are sorted by
     * @param limit how many of each entity at most, or null for all
     * @param depth how many times the relationship is followed
     */
    record Plan<R>(
            List<Fetch<R, ?>> with,
            @Nullable Condition condition,
            List<Order> orderBy,
            @Nullable Long limit,
            int depth) {
        @SuppressWarnings("unchecked") // none of anything
        static <R> Plan<R> whole() {
            return (Plan<R>) WHOLE;
        }

        private static final Plan<?> WHOLE = new Plan<>(List.of(), null, List.of(), null, 1);

        Plan<R> plusWith(List<? extends Fetchable<R>> fetches) {
            fetches.forEach(each -> each.fetch().requireByKey());
            return new Plan<>(all(with, fetches), condition, orderBy, limit, depth);
        }

        /** Whether it says the same of the entities themselves. */
        boolean isSame(Plan<?> other) {
            return Objects.equals(condition, other.condition)
                    && orderBy.equals(other.orderBy)
                    && Objects.equals(limit, other.limit)
                    && depth == other.depth;
        }

        Plan<R> plusWhere(Condition also) {
            return new Plan<>(with, SelectClauses.and(condition, also), orderBy, limit, depth);
        }

        Plan<R> plusOrderBy(List<Order> orders) {
            List<Order> all = new ArrayList<>(orderBy);
            all.addAll(orders);
            return new Plan<>(with, condition, List.copyOf(all), limit, depth);
        }

        Plan<R> withLimit(long rows) {
            return new Plan<>(with, condition, orderBy, SelectClauses.notNegative("limit", rows), depth);
        }

        Plan<R> withDepth(int levels) {
            return new Plan<>(with, condition, orderBy, limit, levels);
        }
    }

    Fetch(Plan<R> plan) {
        this.plan = plan;
    }

    final Plan<R> plan() {
        return plan;
    }

    /** Some fetches and others; those of the same relationship become one. */
    static <E> List<Fetch<E, ?>> all(List<Fetch<E, ?>> some, List<? extends Fetchable<E>> others) {
        Map<String, Fetch<E, ?>> all = new LinkedHashMap<>();
        for (Fetch<E, ?> each : some) {
            all.put(each.relationship().name(), each);
        }
        for (Fetchable<E> other : others) {
            Fetch<E, ?> each = other.fetch();
            all.merge(each.relationship().name(), each, Fetch::and);
        }
        return List.copyOf(all.values());
    }

    /** Refuses a query within another one that would fetch others along, which nobody would get. */
    static void requireNone(Query<?> within) {
        if (within instanceof Select<?> select && !select.fetches().isEmpty()) {
            throw new IllegalArgumentException("Nobody gets what a query within another one fetches along, here "
                    + select.fetches() + ": fetch it with the query around it");
        }
        within.selection().nested().ifPresent(nested -> {
            throw new IllegalArgumentException("Nobody gets the collections of " + nested
                    + " of a query within another one: use a projection without them");
        });
    }

    /** The same relationship fetched for two reasons. */
    private Fetch<E, ?> and(Fetch<?, ?> also) {
        @SuppressWarnings("unchecked") // relationships with the same name lead to the same entities
        Fetch<E, R> other = (Fetch<E, R>) also;
        if (isJoined() && other.isJoined()) {
            return this;
        }
        if (isJoined() || other.isJoined() || !plan.isSame(other.plan)) {
            throw new IllegalArgumentException(
                    relationship().name()
                            + " is fetched twice, and not with the same conditions, order, limit and depth, or joined once only");
        }
        return with(plan.plusWith(other.plan.with));
    }

    abstract Fetch<E, R> with(Plan<R> other);

    /** Refuses what only a query of entities can join. */
    public final void requireByKey() {
        if (isJoined()) {
            throw new IllegalArgumentException(relationship().name()
                    + " can be joined in a query of the entities that refer only: leave joined() out");
        }
    }

    /** Whether the statement of those that have the relationship reads the other entities, too. */
    public final boolean isJoined() {
        return this instanceof FetchOne<?, ?, ?> one && one.joinedTable() != null;
    }

    /** The relationship. */
    public abstract Relationship<E, R> relationship();

    /** What is loaded along with the other entities: what was said, and the relationship again while there is depth left. */
    public final List<Fetch<R, ?>> within() {
        if (plan.depth == 1) {
            return plan.with;
        }
        @SuppressWarnings("unchecked") // it leads to entities that have it, too
        Fetch<R, ?> again = (Fetch<R, ?>) with(plan.withDepth(plan.depth - 1));
        return all(plan.with, List.of(again));
    }

    /** Which of the other entities, beside those of the relationship; null for all. */
    public final @Nullable Condition condition() {
        return plan.condition;
    }

    /** What the other entities of each are sorted by. */
    public final List<Order> orderBy() {
        return plan.orderBy;
    }

    /** How many other entities of each at most; null for all. */
    public final @Nullable Long limit() {
        return plan.limit;
    }

    /** How many times the relationship is followed. */
    public final int depth() {
        return plan.depth;
    }

    @Override
    public final Fetch<E, R> fetch() {
        return this;
    }

    final Plan<R> deeper(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("A depth of " + levels + ": 1 is the relationship itself");
        }
        Relationship<E, R> relationship = relationship();
        if (!relationship.target().quotedName().equals(relationship.table().quotedName())) {
            throw new IllegalArgumentException(relationship.name()
                    + " does not lead to entities that have it, too: say what to load along with them by with(...)");
        }
        return plan.withDepth(levels);
    }

    /** Its relationship, and those within. */
    @Override
    public final String toString() {
        return plan.with.isEmpty() ? relationship().name() : relationship().name() + plan.with;
    }
}
