package dev.vorm.mapping;

import dev.vorm.query.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of the query language that is mapped to an entity: the superclass of generated table classes.
 *
 * @param <E> the entity
 */
public abstract class EntityTable<E> extends Table<E> {
    /**
     * Names a table.
     *
     * @param schema its schema, or null to find it through the {@code search_path}
     * @param name its name
     * @param alias what it is called in a query, or null for its own name
     */
    protected EntityTable(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }

    /** Reads an entity from the columns of {@link #columns()}. */
    public abstract RowReader<E> reader();
}
