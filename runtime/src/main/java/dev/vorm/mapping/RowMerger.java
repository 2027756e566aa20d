package dev.vorm.mapping;

import io.vertx.sqlclient.Row;

/**
 * Puts what a statement returned into the entity that it wrote: into a copy of a record, into the object of a class.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface RowMerger<E> {
    /**
     * Merges.
     *
     * @param entity what was written
     * @param row what the database returned
     * @param at the index, from 0, of its first column
     * @return the entity as it is now
     */
    E merge(E entity, Row row, int at);
}
