package dev.vorm.query;

/**
 * A {@code CASE} of the values of one expression. See {@link Sql#caseOf}.
 *
 * @param <W> the Java type of the values
 */
public final class CaseOf<W> {
    private final Expression<W> subject;

    CaseOf(Expression<W> subject) {
        this.subject = subject;
    }

    /** The first case: that it is equal to a value. */
    public CaseStart<W> when(W value) {
        return when(Value.compared(value, subject.type()));
    }

    /** The first case: that it is equal to another expression. */
    public CaseStart<W> when(Expression<W> other) {
        return new CaseStart<>(subject, other);
    }
}
