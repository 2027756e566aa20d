package dev.vorm.query;

import java.util.List;

/** No condition: it leaves no trace beside others, and alone holds for all rows. */
record Absent() implements Condition {
    static final Condition CONDITION = new Absent();

    /** Refuses no condition where all rows would be meant. */
    static Condition refuse(Condition condition) {
        if (condition instanceof Absent) {
            throw new IllegalArgumentException("There is no condition, which would be all rows: say so by allRows()");
        }
        return condition;
    }

    @Override
    public Condition and(Condition other) {
        return other;
    }

    @Override
    public Condition or(Condition other) {
        return other;
    }

    @Override
    public Condition not() {
        return this;
    }

    @Override
    public Condition isTrue() {
        return this;
    }

    @Override
    public Condition isFalse() {
        return this;
    }

    @Override
    public Condition isUnknown() {
        return this;
    }

    @Override
    public Condition isNotTrue() {
        return this;
    }

    @Override
    public Condition isNotFalse() {
        return this;
    }

    @Override
    public Condition isNotUnknown() {
        return this;
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.composed(Precedence.ATOM, List.of("TRUE"), List.of());
    }

    @Override
    public String toString() {
        return "";
    }
}
