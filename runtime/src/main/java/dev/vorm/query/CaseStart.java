package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code CASE} that waits for its first value, which says what it is. See {@link Sql#caseWhen} and {@link Sql#caseOf}.
 *
 * @param <W> the Java type of what it asks
 */
public final class CaseStart<W> {
    private final @Nullable Expression<W> subject;
    private final Expression<W> when;

    CaseStart(@Nullable Expression<W> subject, Expression<W> when) {
        this.subject = subject;
        this.when = when;
    }

    /** Gives this value then. */
    public <T, X extends Expression<T>> Case<W, T, X> then(Typed<T, X> value) {
        return then(value, value::wrap);
    }

    /** Gives this value then. */
    public <T> Case<W, T, Expression<T>> then(Expression<T> value) {
        return then(value, all -> all);
    }

    /** Gives this value then. */
    public Case<W, String, TextExpression> then(String value) {
        return then(new AsText(Value.argument(value)));
    }

    /** Gives this value then. */
    public Case<W, Integer, NumberExpression<Integer>> then(int value) {
        return then(new AsNumber<>(Value.argument(value)));
    }

    /** Gives this value then. */
    public Case<W, Long, NumberExpression<Long>> then(long value) {
        return then(new AsNumber<>(new Value<>(value, SqlType.BIGINT)));
    }

    /** Gives this value then. */
    public Case<W, Double, NumberExpression<Double>> then(double value) {
        return then(new AsNumber<>(new Value<>(value, SqlType.DOUBLE)));
    }

    /** Gives this value then. */
    public Case<W, BigDecimal, NumberExpression<BigDecimal>> then(BigDecimal value) {
        return then(new AsNumber<>(Value.argument(value, SqlType.NUMERIC)));
    }

    /** Gives this value then. */
    public <T> Case<W, T, Expression<T>> then(T value, SqlType<T> type) {
        return then((Expression<T>) Value.argument(value, type));
    }

    private <T, X extends Expression<T>> Case<W, T, X> then(Expression<T> value, Function<Expression<T>, X> wrap) {
        return new Case<>(subject, wrap, Plain.type(value.type())).plus(when, value);
    }
}
