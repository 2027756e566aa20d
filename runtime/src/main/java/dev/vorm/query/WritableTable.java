package dev.vorm.query;

/**
 * A table that can be written: inserts, updates and deletes take no other.
 *
 * @param <E> the entity that a row is
 */
public abstract class WritableTable<E> extends Table<E> {
    /**
     * Names a table.
     *
     * @param schema its schema, or "" to find it through the {@code search_path}
     * @param name its name
     * @param alias what it is called in a query: its name again, when it has no alias
     */
    protected WritableTable(String schema, String name, String alias) {
        super(schema, name, alias);
    }

    /** Its primary key, for {@code onConflict}. */
    public final UniqueKey<E> primaryKey() {
        return new UniqueKey<>(this, key());
    }
}
