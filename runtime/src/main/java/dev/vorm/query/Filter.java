package dev.vorm.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes conditions of what clients ask for: the name of a property, of an operator, and a text. */
final class Filter {
    private Filter() {}

    /** What a client can ask of a property. */
    private enum Operator {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        IN,
        CONTAINS,
        STARTSWITH,
        ENDSWITH,
        ISNULL
    }

    static Condition of(Column<?, ?> column, String operator, String text) {
        if (operator == null || text == null) {
            throw new IllegalArgumentException(
                    "There is no " + (operator == null ? "operator" : "value") + " for " + column);
        }
        return condition(column, operator(operator), operator, text);
    }

    private static Operator operator(String name) {
        return Arrays.stream(Operator.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no operator " + name + ": there are "
                        + Arrays.toString(Operator.values()).toLowerCase(Locale.ROOT)));
    }

    private static <T> Condition condition(Column<?, T> column, Operator operator, String name, String text) {
        return switch (operator) {
            case EQ -> column.eq(column.parse(text));
            case NE -> column.ne(column.parse(text));
            case IN ->
                column.in(
                        List.of(text.split(",", -1)).stream().map(column::parse).toList());
            case ISNULL -> isNull(column, text);
            case LT, LE, GT, GE -> compared(column, operator, name, text);
            case CONTAINS, STARTSWITH, ENDSWITH -> matched(column, operator, name, text);
        };
    }

    private static Condition isNull(Column<?, ?> column, String text) {
        return switch (text) {
            case "true" -> column.isNull();
            case "false" -> column.isNotNull();
            default ->
                throw new IllegalArgumentException(
                        "What is given for isNull of " + column + " is neither true nor false");
        };
    }

    private static <T> Condition compared(Column<?, T> column, Operator operator, String name, String text) {
        if (!(column instanceof ComparableExpression<?>)) {
            throw new IllegalArgumentException("The values of " + column + " have no order: there is no " + name);
        }
        @SuppressWarnings("unchecked") // what a column gives is the same whatever else it is
        ComparableExpression<T> ordered = (ComparableExpression<T>) column;
        T value = column.parse(text);
        return switch (operator) {
            case LT -> ordered.lt(value);
            case LE -> ordered.le(value);
            case GT -> ordered.gt(value);
            default -> ordered.ge(value);
        };
    }

    private static Condition matched(Column<?, ?> column, Operator operator, String name, String text) {
        if (!(column instanceof TextExpression texts)) {
            throw new IllegalArgumentException(column + " is no text: there is no " + name);
        }
        return switch (operator) {
            case CONTAINS -> texts.contains(text);
            case STARTSWITH -> texts.startsWith(text);
            default -> texts.endsWith(text);
        };
    }
}
