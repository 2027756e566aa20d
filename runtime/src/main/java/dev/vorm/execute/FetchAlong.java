package dev.vorm.execute;

import dev.vorm.query.Fetch;
import dev.vorm.query.Fetchable;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads of a repository with what is loaded along, as one call: a transaction waits for the last statement of it. For generated
 * code. May be used from any thread.
 *
 * @param <E> the entity
 */
public final class FetchAlong<E> {
    private final SqlExecutor executor;
    private final List<FetchPlan<E, ?>> plans;

    private FetchAlong(SqlExecutor executor, List<FetchPlan<E, ?>> plans) {
        this.executor = executor;
        this.plans = plans;
    }

    /**
     * With some relationships.
     *
     * @param executor where
     * @param fetches the relationships, one at least
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> FetchAlong<E> with(SqlExecutor executor, Fetchable<E>... fetches) {
        List<Fetch<E, ?>> all =
                List.of(fetches).stream().<Fetch<E, ?>>map(Fetchable::fetch).toList();
        return new FetchAlong<>(executor, FetchPlan.of(all));
    }

    /** A read of one entity; fails as it does. */
    public Future<E> one(Function<SqlExecutor, Future<E>> read) {
        return run(steps ->
                read.apply(steps).compose(found -> load(steps, List.of(found)).map(loaded -> loaded.get(0))));
    }

    /** A read of one entity or none; fails as it does. */
    public Future<Optional<E>> optional(Function<SqlExecutor, Future<Optional<E>>> read) {
        return run(steps -> read.apply(steps)
                .compose(found -> load(steps, found.stream().toList())
                        .map(loaded -> loaded.stream().findFirst())));
    }

    /** A read of several entities; fails as it does. */
    public Future<List<E>> list(Function<SqlExecutor, Future<List<E>>> read) {
        return run(steps -> read.apply(steps).compose(found -> load(steps, found)));
    }

    private Future<List<E>> load(SqlExecutor steps, List<E> found) {
        return Fetches.load(steps, found, plans);
    }

    private <T> Future<T> run(Function<SqlExecutor, Future<T>> steps) {
        return Steps.run(executor, plans.get(0).statement().statement(), steps);
    }
}
