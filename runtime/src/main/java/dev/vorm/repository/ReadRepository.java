package dev.vorm.repository;

import dev.vorm.execute.Executed;
import dev.vorm.execute.SqlExecutor;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads entities by their keys. The processor implements it for every entity with a key: of a view it is all that there is, of a
 * table a part of {@link CrudRepository}, whose rules hold here, too.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public interface ReadRepository<E, K> extends Executed {
    /** The entity with a key, if there is one. */
    Future<Optional<E>> findById(K id);

    /** The entity with a key; fails with {@link dev.vorm.error.NotFoundException} when there is none. */
    Future<E> getById(K id);

    /** The entities with the given keys, in the order of the keys; keys without an entity are left out. */
    Future<List<E>> findAllById(Collection<? extends K> ids);

    /** All entities, in no particular order. */
    Future<List<E>> findAll();

    /** Whether there is an entity with a key. */
    Future<Boolean> exists(K id);

    /** The number of entities. */
    Future<Long> count();

    /** The key of an entity that was read or written; throws {@link dev.vorm.error.MappingException} where a part of it is null. */
    K keyOf(E entity);

    @Override
    ReadRepository<E, K> with(SqlExecutor executor);
}
