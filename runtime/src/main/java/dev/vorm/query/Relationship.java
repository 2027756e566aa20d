package dev.vorm.query;

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

    @Override
    Fetch<E, R> fetch();
}
