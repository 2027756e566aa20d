package dev.vorm.repository;

import dev.vorm.execute.SqlExecutor;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes entities by their keys. The processor implements it for every entity.
 *
 * <p>No method throws; every failure is a failed future with a {@link dev.vorm.error.VormException}. Each call is one
 * statement, whatever the number of entities or keys; with none of them, no statement is sent. Only an update or delete
 * that met no row sends a second one, to tell why. Futures complete on the
 * Vert.x context that the call was made on.
 *
 * <p>In a default method of a repository the methods here hide those of the query language that have the same names: write
 * {@code Sql.count} and {@code Sql.update} there.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public interface CrudRepository<E, K> extends ReadRepository<E, K> {
    /**
     * Inserts an entity.
     *
     * @return the entity with what was generated for it (key, version, times, defaults): a new record, or the given
     *     object of a class; fails with {@link dev.vorm.error.ConstraintViolationException}, and with {@link
     *     dev.vorm.error.MappingException} when a key that the database generates is already set
     */
    Future<E> insert(E entity);

    /** Inserts entities, all or none; gives them back in the same order, like {@link #insert}. */
    Future<List<E>> insertAll(Collection<? extends E> entities);

    /**
     * Writes all columns of an entity.
     *
     * @return the entity with its new version and time; fails with {@link dev.vorm.error.NotFoundException} when there
     *     is no row with its key, and with {@link dev.vorm.error.OptimisticLockException} when there is one with another
     *     version
     */
    Future<E> update(E entity);

    /** Deletes an entity; fails like {@link #update} when it is not there or was changed. */
    Future<Void> delete(E entity);

    /** Deletes the entity with a key, whatever its version; tells whether there was one. */
    Future<Boolean> deleteById(K id);

    /** Deletes the entities with the given keys, whatever their versions; gives the number of those that there were. */
    Future<Long> deleteAllById(Collection<? extends K> ids);

    @Override
    CrudRepository<E, K> with(SqlExecutor executor);
}
