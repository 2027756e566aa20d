package dev.vorm.relationship;

/**
 * Many other entities. Mapping one is not supported yet: a compile error.
 *
 * @param <E> the other entities
 */
public interface Many<E> {}
