package dev.vorm.query;

/**
 * A row of six values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 * @param e the fifth value; null for NULL, and for an entity without a row
 * @param f the sixth value; null for NULL, and for an entity without a row
 */
public record Row6<A, B, C, D, E, F>(A a, B b, C c, D d, E e, F f) {}
