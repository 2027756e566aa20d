package dev.vorm;

import dev.vorm.error.ConstraintViolationException;
import java.util.function.Function;

/**
 * What became of something that a constraint may have refused.
 *
 * @param <T> what it gives when it was not refused
 */
public sealed interface Outcome<T> {
    /** It went well. */
    record Value<T>(T value) implements Outcome<T> {}

    /** A constraint refused it, and nothing of it was kept. */
    record Violation<T>(ConstraintViolationException violation) implements Outcome<T> {}

    /** Makes one thing of both cases. */
    default <R> R fold(
            Function<? super T, ? extends R> value,
            Function<? super ConstraintViolationException, ? extends R> violation) {
        if (this instanceof Value<T> done) {
            return value.apply(done.value());
        }
        return violation.apply(((Violation<T>) this).violation());
    }
}
