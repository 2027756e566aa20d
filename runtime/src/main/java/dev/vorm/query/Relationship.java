package dev.vorm.query;

import java.util.List;

/**
 * A relationship of an entity to others.
 *
 * @param <E> the entity that has it
 * @param <R> the other entities
 */
public sealed interface Relationship<E, R> extends Fetchable<E> permits Reference, ToMany {
    /** What errors and logs call it, such as {@code Article.author}. */
    String name();

    /** The table of the entity that has it, under the name that it has in the query. */
    Table<E> table();

    /** The table of the other entities. */
    Table<R> target();

    /** The key that says which of the other entities belong to which of this: this one's own, or for a reference that of the other. */
    List<? extends Column<?, ?>> owning();

    /** What holds that key in the rows of the other entities, or in those between, in its order. */
    List<? extends Column<?, ?>> owners(Table<R> other);

    /**
     * The joins that lead from that key to the other entities.
     *
     * @param key the key's columns, or what stands for them
     * @param other the other entities' table, or an alias of it
     */
    List<Join> joins(Join.Kind kind, List<? extends Expression<?>> key, Table<R> other);

    @Override
    Fetch<E, R> fetch();
}
