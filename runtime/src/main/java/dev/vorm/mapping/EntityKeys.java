package dev.vorm.mapping;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The keys of an entity, and how they become binds. Made by generated code.
 *
 * @param key gives the key of an entity
 * @param binds gives the arrays of some keys, one for each column
 * @param <E> the entity
 * @param <K> its key
 */
public record EntityKeys<E, K>(Function<E, K> key, Function<List<K>, Tuple> binds) {
    /** Refuses null. */
    public EntityKeys {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(binds, "binds");
    }
}
