package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * What a function gives, as a table with a row for each value: {@code generate_series(1, 10) AS day (value)}. Behind other tables of a
 * query its arguments may use their columns. To select it is to read the values. Immutable.
 *
 * @param <T> the Java type of the values
 * @param <X> the kind of the values: text, a number, a condition
 */
public final class FunctionTable<T, X extends Expression<T>> extends Table<T> {
    private final X call;
    private final boolean numbered;
    private final Column<T, ?> value;
    private final NumberColumn<T, Long> number;

    FunctionTable(String alias, X call, boolean numbered) {
        super("", alias, alias);
        this.call = call;
        this.numbered = numbered;
        this.value = Family.column(this, "value", call);
        this.number = new NumberColumn<>(this, "ordinality", SqlType.BIGINT);
    }

    /** The same with the numbers of the rows. */
    public FunctionTable<T, X> numbered() {
        return new FunctionTable<>(alias(), call, true);
    }

    /** The same table under another name in a query. */
    @Override
    public FunctionTable<T, X> as(String alias) {
        return new FunctionTable<>(alias, call, numbered);
    }

    /** The value of a row. */
    @SuppressWarnings("unchecked") // a column is of the kind of what it was made of
    public X value() {
        return (X) value;
    }

    /** The number of a row, from 1; fails unless they are {@link #numbered}. */
    public NumberExpression<Long> number() {
        if (!numbered) {
            throw new IllegalStateException("The rows of " + this + " have no numbers: ask for them by numbered()");
        }
        return number;
    }

    /** The call of the function. */
    public X call() {
        return call;
    }

    /** Whether rows have numbers. */
    public boolean isNumbered() {
        return numbered;
    }

    @Override
    public List<Column<T, ?>> columns() {
        return numbered ? List.of(value, number) : List.of(value);
    }

    /** None is known. */
    @Override
    public List<Column<T, ?>> key() {
        return List.of();
    }
}
