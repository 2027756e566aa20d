package dev.vorm.query;

/**
 * What {@code fetch(...)} takes: a relationship, or one with what is to be said of the other entities.
 *
 * @param <E> the entity that has the relationship
 */
public sealed interface Fetchable<E> permits Relationship, Fetch {
    /** What is fetched. */
    Fetch<E, ?> fetch();
}
