package dev.vorm.query;

import dev.vorm.query.SetQuery.Operation;

/**
 * A query that reads. Immutable.
 *
 * @param <T> what is read from a row
 */
public sealed interface SelectQuery<T> extends Query<T> permits SelectStep, SetQuery {
    /** The same query with at most one row. */
    SelectQuery<T> first();

    /** The rows of this query and of another one, each once. */
    default SetQuery<T> union(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.UNION, other);
    }

    /** The rows of this query and of another one. */
    default SetQuery<T> unionAll(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.UNION_ALL, other);
    }

    /** The rows that both this query and another one have, each once. */
    default SetQuery<T> intersect(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.INTERSECT, other);
    }

    /** The rows that both this query and another one have, each as often as the one that has it less often. */
    default SetQuery<T> intersectAll(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.INTERSECT_ALL, other);
    }

    /** The rows that this query has and another one has not, each once. */
    default SetQuery<T> except(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.EXCEPT, other);
    }

    /** The rows of this query, each as often as it is there more often than in another one. */
    default SetQuery<T> exceptAll(SelectQuery<? extends T> other) {
        return SetQuery.of(this, Operation.EXCEPT_ALL, other);
    }

    /** This query as a table in the FROM of another one. */
    default Derived<T> as(String alias) {
        return new Derived<>(alias, alias, this, Derived.Kind.SUBQUERY);
    }

    /** This query as a table in the FROM of another one, where it may use the tables that stand before it there. */
    default Derived<T> asLateral(String alias) {
        return new Derived<>(alias, alias, this, Derived.Kind.LATERAL);
    }
}
