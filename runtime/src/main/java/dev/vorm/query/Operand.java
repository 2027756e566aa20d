package dev.vorm.query;

import java.util.Objects;

/**
 * An expression as a part of another one.
 *
 * @param expression the expression
 * @param beside how tightly what stands beside it binds
 * @param chains whether it needs no parentheses when it binds just as tightly
 * @param isInferred whether PostgreSQL knows from the surroundings of which type a bind here is
 */
public record Operand(Expression<?> expression, Precedence beside, boolean chains, boolean isInferred) {
    /** Refuses nulls. */
    public Operand {
        Objects.requireNonNull(expression, "the expression");
    }

    /** Between parentheses, commas or keywords. */
    static Operand within(Expression<?> expression) {
        return new Operand(expression, Precedence.OR, true, false);
    }

    /** The first of an operation that groups from the left. */
    static Operand first(Expression<?> expression, Precedence operation) {
        return new Operand(expression, operation, true, false);
    }

    /** Any other of an operation. */
    static Operand of(Expression<?> expression, Precedence operation) {
        return new Operand(expression, operation, false, false);
    }

    /** Any other of an operation, where PostgreSQL knows the type of a bind. */
    static Operand inferred(Expression<?> expression, Precedence operation) {
        return new Operand(expression, operation, false, true);
    }

    /** The same where PostgreSQL knows the type of a bind. */
    Operand inferred() {
        return new Operand(expression, beside, chains, true);
    }
}
