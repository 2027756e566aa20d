package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Several expressions, to be compared as one: {@code row(a, b).gt(...)}. It is no expression itself. Immutable.
 *
 * @param <R> the values of a row: {@link Row2} and so on
 */
public final class RowExpression<R> {
    private final List<Expression<?>> expressions;
    private final Function<R, List<?>> values;

    RowExpression(Function<R, List<?>> values, Expression<?>... expressions) {
        this.expressions = List.of(expressions);
        this.values = values;
    }

    private RowExpression<R> of(R row) {
        List<?> all = values.apply(row);
        Expression<?>[] binds = new Expression<?>[expressions.size()];
        for (int i = 0; i < binds.length; i++) {
            binds[i] = value(expressions.get(i), all.get(i));
        }
        return new RowExpression<>(values, binds);
    }

    @SuppressWarnings("unchecked") // the row is made of the types of the expressions
    private static <T> Value<T> value(Expression<T> compared, Object value) {
        return Value.compared((T) value, compared.type());
    }

    /** Whether all its values are equal: {@code this = values}. */
    public Condition eq(R values) {
        return eq(of(values));
    }

    /** Whether all its values are equal: {@code this = other}. */
    public Condition eq(RowExpression<R> other) {
        return test(" = ", other);
    }

    /** Whether one of its values differs: {@code this <> values}. */
    public Condition ne(R values) {
        return ne(of(values));
    }

    /** Whether one of its values differs: {@code this <> other}. */
    public Condition ne(RowExpression<R> other) {
        return test(" <> ", other);
    }

    /** Whether the first value that differs is smaller: {@code this < values}. */
    public Condition lt(R values) {
        return lt(of(values));
    }

    /** Whether the first value that differs is smaller: {@code this < other}. */
    public Condition lt(RowExpression<R> other) {
        return test(" < ", other);
    }

    /** Whether the first value that differs is smaller, or none does: {@code this <= values}. */
    public Condition le(R values) {
        return le(of(values));
    }

    /** Whether the first value that differs is smaller, or none does: {@code this <= other}. */
    public Condition le(RowExpression<R> other) {
        return test(" <= ", other);
    }

    /** Whether the first value that differs is larger: {@code this > values}. */
    public Condition gt(R values) {
        return gt(of(values));
    }

    /** Whether the first value that differs is larger: {@code this > other}. */
    public Condition gt(RowExpression<R> other) {
        return test(" > ", other);
    }

    /** Whether the first value that differs is larger, or none does: {@code this >= values}. */
    public Condition ge(R values) {
        return ge(of(values));
    }

    /** Whether the first value that differs is larger, or none does: {@code this >= other}. */
    public Condition ge(RowExpression<R> other) {
        return test(" >= ", other);
    }

    /** Whether it is one of the rows; with none, never. */
    public Condition in(Collection<? extends R> rows) {
        if (rows.isEmpty()) {
            return Sql.FALSE;
        }
        Words words = write(new Words(), false).word(" IN (");
        String separator = "";
        for (R row : rows) {
            of(row).write(words.word(separator), true);
            separator = ", ";
        }
        return words.word(")").test(Precedence.LIKE);
    }

    /** Whether it is one of the rows that a query gives. */
    public Condition in(SelectQuery<R> query) {
        return within(" IN ", query);
    }

    /** Whether it is none of the rows that a query gives; unknown when that has a NULL. */
    public Condition notIn(SelectQuery<R> query) {
        return within(" NOT IN ", query);
    }

    private Condition within(String word, SelectQuery<R> query) {
        return write(new Words(), false)
                .word(word)
                .expression(new Subquery<>(query, SqlType.BOOLEAN))
                .test(Precedence.LIKE);
    }

    private Condition test(String operator, RowExpression<R> other) {
        return other.write(write(new Words(), false).word(operator), true).test(Precedence.COMPARISON);
    }

    private Words write(Words words, boolean areInferred) {
        words.word("(");
        for (int i = 0; i < expressions.size(); i++) {
            Operand operand = Operand.within(expressions.get(i));
            words.word(i > 0 ? ", " : "").operand(areInferred ? operand.inferred() : operand);
        }
        return words.word(")");
    }
}
