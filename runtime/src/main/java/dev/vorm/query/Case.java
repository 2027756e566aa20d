package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code CASE}, to which more cases can be added. Immutable.
 *
 * @param <W> the Java type of what it asks
 * @param <T> the Java type of what it gives
 * @param <X> the kind of what it gives: text, a number, a condition
 */
public final class Case<W, T, X extends Expression<T>> {
    private final @Nullable Expression<W> subject;
    private final Function<Expression<T>, X> wrap;
    private final SqlType<T> type;
    private final List<Branch> branches;

    private record Branch(Expression<?> when, Expression<?> then) {}

    Case(@Nullable Expression<W> subject, Function<Expression<T>, X> wrap, SqlType<T> type) {
        this(subject, wrap, type, List.of());
    }

    private Case(
            @Nullable Expression<W> subject, Function<Expression<T>, X> wrap, SqlType<T> type, List<Branch> branches) {
        this.subject = subject;
        this.wrap = wrap;
        this.type = type;
        this.branches = branches;
    }

    Case<W, T, X> plus(Expression<W> when, Expression<T> then) {
        List<Branch> more = new ArrayList<>(branches);
        more.add(new Branch(when, Objects.requireNonNull(then, "the value")));
        return new Case<>(subject, wrap, type, List.copyOf(more));
    }

    SqlType<T> type() {
        return type;
    }

    /** The next case: a condition, or what the subject may be equal to. */
    public CaseBranch<W, T, X> when(Expression<W> other) {
        return new CaseBranch<>(this, Objects.requireNonNull(other, "the condition"));
    }

    /** The next case: a value that the subject may be equal to. */
    public CaseBranch<W, T, X> when(W value) {
        if (subject == null) {
            throw new IllegalArgumentException("A CASE without a subject asks for conditions");
        }
        return when(Value.compared(value, subject.type()));
    }

    /** What it gives in no case. */
    public X otherwise(T value) {
        return otherwise(Value.argument(value, type));
    }

    /** What it gives in no case. */
    public X otherwise(Expression<T> value) {
        return wrap.apply(words().word(" ELSE ")
                .operand(Operand.within(value).inferred())
                .word(" END")
                .derived(type, Precedence.ATOM));
    }

    /** It gives NULL in no case. */
    public X end() {
        return wrap.apply(words().word(" END").derived(type, Precedence.ATOM));
    }

    private Words words() {
        Words words = new Words().word("CASE");
        if (subject != null) {
            words.word(" ").expression(subject);
        }
        boolean isFirst = true;
        for (Branch branch : branches) {
            Operand when = Operand.within(branch.when);
            Operand then = Operand.within(branch.then);
            words.word(" WHEN ").operand(subject == null ? when : when.inferred());
            words.word(" THEN ").operand(isFirst ? then : then.inferred());
            isFirst = false;
        }
        return words;
    }
}
