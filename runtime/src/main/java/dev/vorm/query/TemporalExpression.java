package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;

/**
 * An expression whose value is a date, a time or both.
 *
 * @param <T> the Java type of the value
 */
public sealed interface TemporalExpression<T> extends OrderedExpression<T>
        permits DateExpression, TimeExpression, TimestampExpression {
    /** A field of it, as a {@code numeric}; of a point in time as it is in the time zone of the session. */
    default NumberExpression<BigDecimal> extract(DateField field) {
        return new AsNumber<>(field.of(this));
    }

    /** It as a text of PostgreSQL's {@code to_char}: {@code "YYYY-MM"}. */
    default TextExpression format(String pattern) {
        return new AsText(Composed.call("to_char", SqlType.TEXT, this, Value.argument(pattern)));
    }
}
