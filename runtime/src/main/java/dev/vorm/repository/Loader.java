package dev.vorm.repository;

import dev.vorm.error.NotFoundException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers reads by key: what is asked for in one turn of a Vert.x context leaves together as one {@code findAllById} when the turn
 * is over, each key once. For code that asks for one entity at a time from many places, such as the resolvers of GraphQL. Nothing is
 * kept beyond the turn.
 *
 * <p>A turn is what an event loop does without going back to its queue; on the context of a worker or virtual thread it is one task,
 * up to where that ends or waits by {@link Future#await()}. A task that blocks for the future in another way waits forever. Each
 * context gathers for itself, as does each request of Vert.x Web. Called from any other thread, where there are no turns, each
 * call is a statement of its own.
 *
 * <p>Futures complete on the context that the call was made on. Calls for one key get the same object. When the statement fails, so do
 * all of its calls. May be called from any thread. In a transaction, make one of its own: {@code Loader.of(tx.with(users))}.
 *
 * @param <E> the entity
 * @param <K> its key, with {@code equals} and {@code hashCode}
 */
public final class Loader<E, K> {
    /** The most keys of a statement; further ones go into another. */
    static final int MOST_KEYS = 10_000;

    private final ReadRepository<E, K> repository;
    private final Map<Context, Map<K, Promise<Optional<E>>>> turns = new HashMap<>();

    private Loader(ReadRepository<E, K> repository) {
        this.repository = repository;
    }

    /** A loader that reads from a repository. */
    public static <E, K> Loader<E, K> of(ReadRepository<E, K> repository) {
        return new Loader<>(repository);
    }

    /** The entity with a key, if there is one; fails as {@code findAllById} of the repository does. */
    public Future<Optional<E>> findById(K id) {
        Context context = Vertx.currentContext();
        // The repository knows what to say of a null, and of nobody else's call.
        return context == null || id == null
                ? repository.findById(id)
                : ask(context, id).future();
    }

    /** The entity with a key; fails with {@link NotFoundException} when there is none. */
    public Future<E> getById(K id) {
        Context context = Vertx.currentContext();
        return context == null || id == null
                ? repository.getById(id)
                : ask(context, id).future().map(found -> found.orElseThrow(this::missing));
    }

    private NotFoundException missing() {
        return new NotFoundException(
                repository.getClass().getSimpleName() + ".findAllById", "", "there is no such row");
    }

    private synchronized Promise<Optional<E>> ask(Context context, K id) {
        Map<K, Promise<Optional<E>>> turn = turns.get(context);
        if (turn == null) {
            turn = new LinkedHashMap<>();
            context.runOnContext(over -> send(end(context)));
            turns.put(context, turn);
        }
        return turn.computeIfAbsent(id, key -> Promise.promise());
    }

    private synchronized Map<K, Promise<Optional<E>>> end(Context context) {
        return Objects.requireNonNull(turns.remove(context));
    }

    private void send(Map<K, Promise<Optional<E>>> asked) {
        List<K> all = new ArrayList<>(asked.keySet());
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            List<K> keys = all.subList(from, Math.min(all.size(), from + MOST_KEYS));
            Future<Function<K, Future<Optional<E>>>> answers = Future.succeededFuture(keys)
                    .compose(repository::findAllById)
                    .map(found -> answers(keys, found));
            keys.forEach(key ->
                    answers.compose(answer -> answer.apply(key)).onComplete(Objects.requireNonNull(asked.get(key))));
        }
    }

    /**
     * Tells of each key what was found for it. Where some were not found, entities are told by their keys. That one has none of the
     * keys asked for is because these are equal for the database only, such as the texts of {@code citext}: it is asked again
     * for each that is left.
     */
    private Function<K, Future<Optional<E>>> answers(List<K> keys, List<E> found) {
        boolean isComplete = found.size() == keys.size();
        Map<K, E> byKey = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byKey.put(isComplete ? keys.get(i) : repository.keyOf(found.get(i)), found.get(i));
        }
        boolean isKnown = byKey.size() == found.size() && new HashSet<>(keys).containsAll(byKey.keySet());
        return key -> byKey.containsKey(key) || isKnown
                ? Future.succeededFuture(Optional.ofNullable(byKey.get(key)))
                : repository.findById(key);
    }
}
