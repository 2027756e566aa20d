package dev.vorm.query;

/**
 * A row of three values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 */
public record Row3<A, B, C>(A a, B b, C c) {}
