package dev.vorm.query;

/**
 * A row of eight values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 * @param e the fifth value; null for NULL, and for an entity without a row
 * @param f the sixth value; null for NULL, and for an entity without a row
 * @param g the seventh value; null for NULL, and for an entity without a row
 * @param h the eighth value; null for NULL, and for an entity without a row
 */
public record Row8<A, B, C, D, E, F, G, H>(A a, B b, C c, D d, E e, F f, G g, H h) {}
