package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of functions and operators that the application gives, checked. */
final class Operators {
    private static final String CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String ANY_END = "~!@#%^&|`?";
    private static final int MAX_LENGTH = 63;

    private Operators() {}

    /** The name of a function, quoted, with that of its schema. */
    static String function(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException(
                    "The name of a function is one name, or two with a dot between: " + name);
        }
        return Stream.of(parts).map(Identifiers::quoted).collect(Collectors.joining("."));
    }

    /** Refuses what PostgreSQL would not read as one operator. */
    static String checked(String operator) {
        boolean isOne = !operator.isEmpty()
                && operator.length() <= MAX_LENGTH
                && operator.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && !operator.contains("--")
                && !operator.contains("/*")
                && !operator.equals("=>");
        char last = isOne ? operator.charAt(operator.length() - 1) : ' ';
        boolean mayEnd = operator.length() == 1
                || (last != '+' && last != '-')
                || operator.chars().anyMatch(c -> ANY_END.indexOf(c) >= 0);
        if (!isOne || !mayEnd) {
            throw new IllegalArgumentException("PostgreSQL has no operators like " + operator);
        }
        return operator;
    }

    /** How tightly an operator binds. */
    static Precedence precedence(String operator) {
        return switch (operator) {
            case "=", "<", ">", "<=", ">=", "<>", "!=" -> Precedence.COMPARISON;
            case "+", "-" -> Precedence.SUM;
            case "*", "/", "%" -> Precedence.PRODUCT;
            case "^" -> Precedence.POWER;
            default -> Precedence.OPERATOR;
        };
    }

    /** Refuses an expression of another type. */
    static <T> Expression<T> require(Expression<T> expression, String... types) {
        Objects.requireNonNull(expression, "the expression");
        if (!List.of(types).contains(expression.type().name())) {
            throw new IllegalArgumentException(
                    "The expression is of the type " + expression.type() + ", not " + String.join(" or ", types));
        }
        return expression;
    }
}
