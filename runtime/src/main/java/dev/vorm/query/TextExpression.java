package dev.vorm.query;

/** An expression whose value is text. */
public sealed interface TextExpression extends ComparableExpression<String> permits TextColumn, AsText, TextAggregate {
    /** Matches a raw pattern: {@code %} is any text, {@code _} any character, a backslash takes their meaning away. */
    default Condition like(String pattern) {
        return like(Value.compared(pattern, type()));
    }

    /** Matches a raw pattern that another expression gives. */
    default Condition like(Expression<String> pattern) {
        return Composed.test(this, " LIKE ", pattern, Precedence.LIKE);
    }

    /** Matches a raw pattern like {@link #like(String)}, without regard to case. */
    default Condition ilike(String pattern) {
        return ilike(Value.compared(pattern, type()));
    }

    /** Matches a raw pattern that another expression gives, without regard to case. */
    default Condition ilike(Expression<String> pattern) {
        return Composed.test(this, " ILIKE ", pattern, Precedence.LIKE);
    }

    /** Whether a text stands somewhere in this one; wildcards in it mean themselves. */
    default Condition contains(String text) {
        return like("%" + LikePattern.escape(text) + "%");
    }

    /** Whether this text starts with another; wildcards in it mean themselves. */
    default Condition startsWith(String text) {
        return like(LikePattern.escape(text) + "%");
    }

    /** Whether this text ends with another; wildcards in it mean themselves. */
    default Condition endsWith(String text) {
        return like("%" + LikePattern.escape(text));
    }
}
