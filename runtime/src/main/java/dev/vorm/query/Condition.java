package dev.vorm.query;

/** Something that is true, false or unknown in each row. Immutable. */
public sealed interface Condition permits Comparison, InList, Between, NullTest, And, Or, Not, Exists {
    /** Tells a visitor what this condition is made of. */
    void accept(ConditionVisitor visitor);

    /** {@code this AND other}. */
    default Condition and(Condition other) {
        return And.of(this, other);
    }

    /** {@code this OR other}. */
    default Condition or(Condition other) {
        return Or.of(this, other);
    }

    /** {@code NOT this}. */
    default Condition not() {
        return new Not(this);
    }
}
