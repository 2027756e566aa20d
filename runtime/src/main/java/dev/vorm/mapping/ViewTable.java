package dev.vorm.mapping;

import dev.vorm.query.Table;

/**
 * A view of the query language that is mapped to an entity: the superclass of what is generated for entities with {@code @View}.
 * It can be selected from and joined, and not written.
 *
 * @param <E> the entity
 */
public abstract class ViewTable<E> extends Table<E> implements MappedTable<E> {
    /**
     * Names a view.
     *
     * @param schema its schema, or "" to find it through the {@code search_path}
     * @param name its name
     * @param alias what it is called in a query: its name again, when it has no alias
     */
    protected ViewTable(String schema, String name, String alias) {
        super(schema, name, alias);
    }
}
