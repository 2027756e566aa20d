package dev.vorm.query;

/**
 * A function of all rows of a group that gives a text. Immutable: each method gives a new one.
 */
public final class TextAggregate extends Aggregate<String, TextAggregate> implements TextExpression {
    TextAggregate(AggregateCall<String> call) {
        super(call);
    }

    @Override
    TextAggregate with(AggregateCall<String> other) {
        return new TextAggregate(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public TextExpression over(Window window) {
        return wrap(in(window));
    }
}
