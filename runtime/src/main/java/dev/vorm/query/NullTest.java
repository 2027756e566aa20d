package dev.vorm.query;

record NullTest(Expression<?> expression, boolean negated) implements Condition {
    @Override
    public void accept(ConditionVisitor visitor) {
        visitor.nullTest(expression, negated);
    }
}
