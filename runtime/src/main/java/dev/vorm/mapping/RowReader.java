package dev.vorm.mapping;

import io.vertx.sqlclient.Row;

/**
 * Reads one object from consecutive columns of a row.
 *
 * <p>It runs on the event loop of the connection while the result streams in, and must not keep the row.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface RowReader<T> {
    /**
     * Reads an object.
     *
     * @param row the row
     * @param at the index, from 0, of the object's first column
     * @return the object
     */
    T read(Row row, int at);
}
