package dev.vorm.query;

record Not(Condition condition) implements Condition {
    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.not(condition);
    }

    /** The condition itself: twice NOT is nothing, also when it is unknown. */
    @Override
    public Condition not() {
        return condition;
    }
}
