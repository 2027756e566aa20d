package dev.vorm.query;

/**
 * What a query can select: an expression, or a table for its entities.
 *
 * @param <T> what it gives for a row
 */
public sealed interface Selectable<T> permits Expression, Table {}
