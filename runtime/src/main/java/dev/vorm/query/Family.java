package dev.vorm.query;

import java.util.List;

/** Makes columns of other expressions, of which the same can be asked. */
final class Family {
    private Family() {}

    /** A name like the wanted one, that none of some columns has. */
    static String free(String wanted, List<? extends Column<?, ?>> columns) {
        return columns.stream().anyMatch(column -> column.name().equals(wanted)) ? free(wanted + "_", columns) : wanted;
    }

    /** The same as a secret. */
    static <T> Expression<T> secret(Expression<T> of) {
        Composed<T> secret =
                new Composed<>(of.type().sensitive(), Precedence.ATOM, List.of("", ""), List.of(Operand.within(of)));
        if (of instanceof Typed<T, ?> typed) {
            return typed.wrap(secret);
        }
        if (of instanceof OrderedExpression<T>) {
            return new AsOrdered<>(secret);
        }
        return of instanceof ComparableExpression<T> ? new AsComparable<>(secret) : secret;
    }

    /** A column that has what an expression gives. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of a column is that of the expression
    static <E> Column<E, ?> column(Table<E> table, String name, Expression<?> of) {
        if (of instanceof TextExpression text) {
            return new TextColumn<>(table, name, text.type());
        }
        if (of instanceof NumberExpression<?> number) {
            return new NumberColumn(table, name, number.type());
        }
        if (of instanceof DateExpression date) {
            return new DateColumn<>(table, name, date.type());
        }
        if (of instanceof TimestampExpression<?> timestamp) {
            return new TimestampColumn(table, name, timestamp.type());
        }
        if (of instanceof TimeExpression time) {
            return new TimeColumn<>(table, name, time.type());
        }
        if (of instanceof IntervalExpression<?> interval) {
            return new IntervalColumn(table, name, interval.type());
        }
        if (of instanceof InetExpression<?> inet) {
            return new InetColumn(table, name, inet.type());
        }
        if (of instanceof Condition condition) {
            return new BooleanColumn<>(table, name, condition.type());
        }
        return other(table, name, of);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of a column is that of the expression
    private static <E> Column<E, ?> other(Table<E> table, String name, Expression<?> of) {
        if (of instanceof RangeExpression<?> range) {
            return new RangeColumn(table, name, range.type());
        }
        if (of instanceof MultiRangeExpression<?> multiRange) {
            return new MultiRangeColumn(table, name, multiRange.type());
        }
        if (of instanceof ArrayExpression<?, ?> array) {
            return new ArrayColumn(table, name, array.type());
        }
        if (of instanceof JsonExpression<?> json) {
            return new JsonColumn(table, name, json.type());
        }
        if (of instanceof HstoreExpression hstore) {
            return new HstoreColumn<>(table, name, hstore.type());
        }
        if (of instanceof TsVectorExpression tsVector) {
            return new TsVectorColumn<>(table, name, tsVector.type());
        }
        if (of instanceof OrderedExpression<?> ordered) {
            return new OrderedColumn<>(table, name, ordered.type());
        }
        if (of instanceof ComparableExpression<?> comparable) {
            return new ComparableColumn<>(table, name, comparable.type());
        }
        return new Column<>(table, name, of.type());
    }
}
