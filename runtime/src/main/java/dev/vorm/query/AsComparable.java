package dev.vorm.query;

/** An expression with the comparisons that its type allows. */
record AsComparable<T>(Expression<T> of) implements ComparableExpression<T> {
    @Override
    public SqlType<T> type() {
        return of.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        of.accept(visitor);
    }
}
