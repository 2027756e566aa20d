package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression of words of SQL with other expressions between them: a call, an operator, a {@code CASE}.
 *
 * @param type the type of its value; it is sensitive when that of an operand is
 * @param precedence how tightly it binds
 * @param words the words before, between and behind the operands, one more than there are operands
 * @param operands the expressions
 */
record Composed<T>(SqlType<T> type, Precedence precedence, List<String> words, List<Operand> operands)
        implements Expression<T> {
    /** The words of the comparisons that most conditions are, which are not made again for each. */
    private static final Map<String, List<String>> COMPARISONS = Stream.of(
                    " = ", " <> ", " < ", " <= ", " > ", " >= ", " LIKE ", " ILIKE ")
            .collect(Collectors.toUnmodifiableMap(operator -> operator, operator -> List.of("", operator, "")));

    /** What is compared, counted or tested is no secret any more. */
    static <T> Composed<T> open(SqlType<T> type, Precedence precedence, List<String> words, Operand... operands) {
        return new Composed<>(type, precedence, words, List.of(operands));
    }

    /** What is made of secrets is one. */
    static <T> Composed<T> of(SqlType<T> type, Precedence precedence, List<String> words, Operand... operands) {
        boolean isSensitive = false;
        for (Operand operand : operands) {
            isSensitive |= operand.expression().type().isSensitive();
        }
        return open(isSensitive ? type.sensitive() : type, precedence, words, operands);
    }

    /** {@code function(arguments)}. */
    static <T> Composed<T> call(String function, SqlType<T> type, Expression<?>... arguments) {
        if (arguments.length == 0) {
            return open(type, Precedence.ATOM, List.of(function + "()"));
        }
        List<String> words = new ArrayList<>(arguments.length + 1);
        Operand[] operands = new Operand[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words.add(i == 0 ? function + "(" : ", ");
            operands[i] = Operand.within(arguments[i]);
        }
        words.add(")");
        return of(type, Precedence.ATOM, words, operands);
    }

    /** Two expressions with an operator between them, which groups from the left. */
    static <T> Composed<T> infix(
            Expression<?> left, String operator, Expression<?> right, Precedence precedence, SqlType<T> type) {
        return of(
                type,
                precedence,
                List.of("", operator, ""),
                Operand.first(left, precedence),
                Operand.of(right, precedence));
    }

    /** A test of two expressions of the same type, by an operator that does not chain. */
    static Condition test(Expression<?> left, String operator, Expression<?> right, Precedence precedence) {
        List<String> words = COMPARISONS.get(operator);
        return new AsCondition(new Composed<>(
                SqlType.BOOLEAN,
                precedence,
                words == null ? List.of("", operator, "") : words,
                List.of(Operand.of(left, precedence), Operand.inferred(right, precedence))));
    }

    /** A test of one expression by words behind it. */
    static Condition test(Expression<?> expression, String words) {
        return new AsCondition(
                open(SqlType.BOOLEAN, Precedence.IS, List.of("", words), Operand.of(expression, Precedence.IS)));
    }

    /** A test of an expression against two others. */
    static Condition between(Expression<?> expression, String words, Expression<?> low, Expression<?> high) {
        return new AsCondition(open(
                SqlType.BOOLEAN,
                Precedence.LIKE,
                List.of("", words, " AND ", ""),
                Operand.of(expression, Precedence.LIKE),
                // PostgreSQL reads less before this AND than elsewhere: neither COLLATE nor AT TIME ZONE.
                new Operand(low, Precedence.CAST, true, true),
                Operand.inferred(high, Precedence.LIKE)));
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.composed(precedence, words, operands);
    }

    /** Without values, which may be secrets. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < operands.size(); i++) {
            text.append(operands.get(i).expression()).append(words.get(i + 1));
        }
        return text.toString();
    }
}
