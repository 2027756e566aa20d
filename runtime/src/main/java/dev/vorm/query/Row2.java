package dev.vorm.query;

/**
 * A row of two values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 */
public record Row2<A, B>(A a, B b) {}
