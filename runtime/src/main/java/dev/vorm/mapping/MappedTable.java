package dev.vorm.mapping;

/**
 * A table or view of the query language that is mapped to an entity.
 *
 * @param <E> the entity
 */
public interface MappedTable<E> {
    /** The schema, or "". */
    String schema();

    /** The name. */
    String name();

    /** Reads an entity from the columns of the table. */
    RowReader<E> reader();
}
