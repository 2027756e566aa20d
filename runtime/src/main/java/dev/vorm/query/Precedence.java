package dev.vorm.query;

/**
 * How tightly SQL binds the parts of an expression, from the loosest on. (PostgreSQL's manual, 4.1.6, "Operator
 * Precedence".)
 */
public enum Precedence {
    /** {@code OR}; and of a place, that anything may stand there. */
    OR,
    AND,
    NOT,
    /** {@code IS NULL}, {@code IS DISTINCT FROM} and the like. */
    IS,
    /** {@code =}, {@code <} and the like. */
    COMPARISON,
    /** {@code LIKE}, {@code BETWEEN} and the like. */
    LIKE,
    /** Operators that have no place of their own, such as {@code ||} and {@code @>}. */
    OPERATOR,
    SUM,
    PRODUCT,
    POWER,
    AT_TIME_ZONE,
    COLLATE,
    SIGN,
    SUBSCRIPT,
    CAST,
    /** Names, binds, calls: what needs no parentheses anywhere. */
    ATOM
}
