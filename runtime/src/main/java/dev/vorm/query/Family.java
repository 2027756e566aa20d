package dev.vorm.query;

/** Makes columns of other expressions, of which the same can be asked. */
final class Family {
    private Family() {}

    /** A column that has what an expression gives. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of a column is that of the expression
    static <E> Column<E, ?> column(Table<E> table, String name, Expression<?> of) {
        if (of instanceof TextExpression text) {
            return new TextColumn<>(table, name, text.type());
        }
        if (of instanceof NumberExpression<?> number) {
            return new NumberColumn(table, name, number.type());
        }
        if (of instanceof ComparableExpression<?> comparable) {
            return new ComparableColumn<>(table, name, comparable.type());
        }
        if (of instanceof Condition condition) {
            return new BooleanColumn<>(table, name, condition.type());
        }
        return new Column<>(table, name, of.type());
    }
}
