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

    /**
     * Reads an entity from the columns of the table, whose relationships know who did not load them.
     *
     * @param statement the name of the statement, such as {@code User.posts}
     */
    default RowReader<E> reader(String statement) {
        return reader();
    }

    /**
     * The entity's keys.
     *
     * @throws IllegalStateException when it has none, as a view can
     */
    default EntityKeys<E, ?> keys() {
        throw new IllegalStateException("The entities of " + name() + " have no key by which others could be found");
    }
}
