package dev.vorm.sql;

import dev.vorm.query.Derived;
import dev.vorm.query.Query;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.SelectStep;
import dev.vorm.query.SetQuery;

/**
 * Queries that compare whole rows, such as DISTINCT, and give values that the driver carries as text: as texts other rows would be
 * equal, {@code 1.0} and {@code 1.00}. They become queries within one that gives the texts.
 */
final class Carried {
    private Carried() {}

    static Query<?> whole(Query<?> query, SqlText text) {
        if (text.isWithin()) {
            return query;
        }
        if (query instanceof SetQuery<?> set && hasTexts(query)) {
            return Derived.around(set.unsorted(), set.orderBy(), set.limit(), false, set.offset());
        }
        if (query instanceof SelectStep<?, ?> select && isDistinct(select.clauses()) && hasTexts(query)) {
            SelectClauses clauses = select.clauses();
            return Derived.around(
                    select.unsorted(), clauses.orderBy(), clauses.limit(), clauses.withTies(), clauses.offset());
        }
        return query;
    }

    private static boolean hasTexts(Query<?> query) {
        return query.selection().expressions().stream()
                .anyMatch(expression -> expression.type().asText());
    }

    private static boolean isDistinct(SelectClauses clauses) {
        return clauses.distinct() != null && clauses.distinct().isEmpty();
    }
}
