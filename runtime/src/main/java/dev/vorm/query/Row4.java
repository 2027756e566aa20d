package dev.vorm.query;

/**
 * A row of four values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 */
public record Row4<A, B, C, D>(A a, B b, C c, D d) {}
