package dev.vorm.query;

/**
 * A function of all rows of a group that gives JSON. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class JsonAggregate<T> extends Aggregate<T, JsonAggregate<T>> implements JsonExpression<T> {
    JsonAggregate(AggregateCall<T> call) {
        super(call);
    }

    @Override
    JsonAggregate<T> with(AggregateCall<T> other) {
        return new JsonAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public JsonExpression<T> over(Window window) {
        return wrap(in(window));
    }
}
