package dev.vorm.query;

import dev.vorm.type.SqlType;

/** Something that is true, false or unknown in each row: unknown is NULL. Immutable. */
public sealed interface Condition extends Typed<Boolean, Condition>
        permits Absent, And, AsCondition, BooleanColumn, ConditionAggregate, Not, Or {
    @Override
    default SqlType<Boolean> type() {
        return SqlType.BOOLEAN;
    }

    @Override
    default Condition wrap(Expression<Boolean> expression) {
        return new AsCondition(expression);
    }

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

    /** {@code this IS TRUE}: not when it is unknown. */
    default Condition isTrue() {
        return Composed.test(this, " IS TRUE");
    }

    /** {@code this IS FALSE}: not when it is unknown. */
    default Condition isFalse() {
        return Composed.test(this, " IS FALSE");
    }

    /** {@code this IS UNKNOWN}. */
    default Condition isUnknown() {
        return Composed.test(this, " IS UNKNOWN");
    }

    /** {@code this IS NOT TRUE}: also when it is unknown. */
    default Condition isNotTrue() {
        return Composed.test(this, " IS NOT TRUE");
    }

    /** {@code this IS NOT FALSE}: also when it is unknown. */
    default Condition isNotFalse() {
        return Composed.test(this, " IS NOT FALSE");
    }

    /** {@code this IS NOT UNKNOWN}: true or false. */
    default Condition isNotUnknown() {
        return Composed.test(this, " IS NOT UNKNOWN");
    }
}
