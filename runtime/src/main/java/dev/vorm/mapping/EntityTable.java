package dev.vorm.mapping;

import dev.vorm.query.WritableTable;

/**
 * A table of the query language that is mapped to an entity: the superclass of generated table classes.
 *
 * @param <E> the entity
 */
public abstract class EntityTable<E> extends WritableTable<E> implements MappedTable<E> {
    /**
     * Names a table.
     *
     * @param schema its schema, or "" to find it through the {@code search_path}
     * @param name its name
     * @param alias what it is called in a query: its name again, when it has no alias
     */
    protected EntityTable(String schema, String name, String alias) {
        super(schema, name, alias);
    }

    /** Reads an entity from the columns of {@link #columns()}. */
    @Override
    public abstract RowReader<E> reader();
}
