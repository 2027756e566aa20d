package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions, choices and rows. */
abstract class Choices {
    Choices() {}

    /** True. */
    public static final Condition TRUE = constant("TRUE");

    /** False. */
    public static final Condition FALSE = constant("FALSE");

    private static Condition constant(String word) {
        return new AsCondition(Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of(word)));
    }

    /** All of the conditions; null and absent ones are left out. With none left, {@link #noCondition}. */
    public static Condition allOf(Collection<? extends @Nullable Condition> conditions) {
        Condition all = Absent.CONDITION;
        for (Condition condition : conditions) {
            all = condition == null ? all : all.and(condition);
        }
        return all;
    }

    /** All of the conditions; null and absent ones are left out. With none left, {@link #noCondition}. */
    public static Condition allOf(@Nullable Condition... conditions) {
        return allOf(Arrays.asList(conditions));
    }

    /** Any of the conditions; null and absent ones are left out. With none left, false. */
    public static Condition anyOf(Collection<? extends @Nullable Condition> conditions) {
        Condition any = Absent.CONDITION;
        for (Condition condition : conditions) {
            any = condition == null ? any : any.or(condition);
        }
        return any instanceof Absent ? FALSE : any;
    }

    /** Any of the conditions; null and absent ones are left out. With none left, false. */
    public static Condition anyOf(@Nullable Condition... conditions) {
        return anyOf(Arrays.asList(conditions));
    }

    /** No condition: it leaves no trace beside others. Updates and deletes refuse it alone. */
    public static Condition noCondition() {
        return Absent.CONDITION;
    }

    /** Any of the values that a query gives, to compare with: {@code x.lt(any(...))}. */
    public static <T> Quantified<T> any(Select1<T> query) {
        return new Quantified<>("ANY", query.value());
    }

    /** Any of the values that queries give together, to compare with: {@code x.lt(any(...))}. */
    public static <T> Quantified<T> any(SetQuery<T> query) {
        return new Quantified<>("ANY", Subquery.values(query));
    }

    /** Any of the values that an array has, to compare with: {@code x.lt(any(...))}. */
    public static <T> Quantified<T> any(ArrayExpression<?, T> array) {
        return new Quantified<>("ANY", array);
    }

    /** All of the values that a query gives, to compare with: {@code x.lt(all(...))}. */
    public static <T> Quantified<T> all(Select1<T> query) {
        return new Quantified<>("ALL", query.value());
    }

    /** All of the values that queries give together, to compare with: {@code x.lt(all(...))}. */
    public static <T> Quantified<T> all(SetQuery<T> query) {
        return new Quantified<>("ALL", Subquery.values(query));
    }

    /** All of the values that an array has, to compare with: {@code x.lt(all(...))}. */
    public static <T> Quantified<T> all(ArrayExpression<?, T> array) {
        return new Quantified<>("ALL", array);
    }

    /** An array of some values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> ArrayExpression<List<T>, T> array(Expression<T> first, Expression<T>... others) {
        Words words = new Words().word("ARRAY[").expression(first);
        for (Expression<T> other : others) {
            words.word(", ").expression(other);
        }
        return new AsArray<>(words.word("]").of(Plain.type(first.type()).list()));
    }

    /** An array of the values that a query gives, in its order; empty when it gives none. */
    public static <T> ArrayExpression<List<T>, T> array(Select1<T> query) {
        Expression<T> values = query.value();
        return new AsArray<>(new Words()
                .word("ARRAY")
                .expression(values)
                .of(Plain.type(values.type()).list()));
    }

    /** Two expressions to be compared as one. */
    public static <A, B> RowExpression<Row2<A, B>> row(Expression<A> a, Expression<B> b) {
        return new RowExpression<>(row -> Arrays.asList(row.a(), row.b()), a, b);
    }

    /** Three expressions to be compared as one. */
    public static <A, B, C> RowExpression<Row3<A, B, C>> row(Expression<A> a, Expression<B> b, Expression<C> c) {
        return new RowExpression<>(row -> Arrays.asList(row.a(), row.b(), row.c()), a, b, c);
    }

    /** Four expressions to be compared as one. */
    public static <A, B, C, D> RowExpression<Row4<A, B, C, D>> row(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
        return new RowExpression<>(row -> Arrays.asList(row.a(), row.b(), row.c(), row.d()), a, b, c, d);
    }

    /** {@code CASE WHEN condition}: go on with {@code then(value)}, then {@code when}, {@code otherwise} or {@code end}. */
    public static CaseStart<Boolean> caseWhen(Condition condition) {
        return new CaseStart<>(null, condition);
    }

    /** {@code CASE expression}: go on with {@code when(value)}. */
    public static <W> CaseOf<W> caseOf(Expression<W> expression) {
        return new CaseOf<>(expression);
    }

    /** The first value that is not NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T, X extends Expression<T>> X coalesce(Typed<T, X> first, Expression<T>... others) {
        return first.wrap(Choice.of("coalesce", first, Arrays.asList(others)));
    }

    /** The first value that is not NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Expression<T> coalesce(Expression<T> first, Expression<T>... others) {
        return Choice.of("coalesce", first, Arrays.asList(others));
    }

    /** The largest of the values, but NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T, X extends Expression<T>, C extends Typed<T, X> & ComparableExpression<T>> X greatest(
            C first, Expression<T>... others) {
        return first.wrap(Choice.of("greatest", first, Arrays.asList(others)));
    }

    /** The largest of the values, but NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> ComparableExpression<T> greatest(ComparableExpression<T> first, Expression<T>... others) {
        return new AsComparable<>(Choice.of("greatest", first, Arrays.asList(others)));
    }

    /** The smallest of the values, but NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T, X extends Expression<T>, C extends Typed<T, X> & ComparableExpression<T>> X least(
            C first, Expression<T>... others) {
        return first.wrap(Choice.of("least", first, Arrays.asList(others)));
    }

    /** The smallest of the values, but NULL; NULL when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> ComparableExpression<T> least(ComparableExpression<T> first, Expression<T>... others) {
        return new AsComparable<>(Choice.of("least", first, Arrays.asList(others)));
    }

    /** The arguments as one text; NULL is left out. */
    public static TextExpression concat(Expression<?>... arguments) {
        return new AsText(Composed.call("concat", SqlType.TEXT, arguments));
    }

    /** The arguments as one text with a separator between; NULL is left out. */
    public static TextExpression concatWs(String separator, Expression<?>... arguments) {
        return new AsText(new Words()
                .word("concat_ws(")
                .expression(Value.argument(separator))
                .word(", ")
                .list(List.of(arguments))
                .word(")")
                .derived(SqlType.TEXT, Precedence.ATOM));
    }

    /** A random number from 0 on and below 1. */
    public static NumberExpression<Double> random() {
        return new AsNumber<>(Composed.call("random", SqlType.DOUBLE));
    }
}
