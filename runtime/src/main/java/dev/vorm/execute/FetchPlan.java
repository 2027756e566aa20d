package dev.vorm.execute;

import dev.vorm.query.Fetch;
import java.util.ArrayList;
import java.util.List;

/**
 * What is fetched along with entities, and by which statements: made before anything is sent, so that what cannot be is refused
 * then.
 *
 * @param fetch the relationship
 * @param statement the statement
 * @param within what is loaded along with the other entities
 * @param <E> the entities that have the relationship
 * @param <R> the other entities
 */
record FetchPlan<E, R>(Fetch<E, R> fetch, FetchStatement<R> statement, List<FetchPlan<R, ?>> within) {
    static <E> List<FetchPlan<E, ?>> of(List<Fetch<E, ?>> fetches) {
        List<FetchPlan<E, ?>> plans = new ArrayList<>(fetches.size());
        for (Fetch<E, ?> fetch : fetches) {
            if (!fetch.isJoined()) {
                plans.add(of(fetch));
            }
        }
        return plans;
    }

    private static <E, R> FetchPlan<E, R> of(Fetch<E, R> fetch) {
        return new FetchPlan<>(fetch, FetchStatement.of(fetch), of(fetch.within()));
    }
}
