package dev.vorm.query;

/**
 * What a query can select: an expression, a table for its entities, or a projection of them.
 *
 * @param <T> what it gives for a row
 */
public sealed interface Selectable<T> permits Expression, Projection, Table {}
