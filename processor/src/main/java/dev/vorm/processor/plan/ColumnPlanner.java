package dev.vorm.processor.plan;

import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.Identifiers;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans the definitions of columns. */
final class ColumnPlanner {
    private ColumnPlanner() {}

    static TablePlan.Column plan(PropertyModel property) {
        return new TablePlan.Column(
                property.column(),
                type(property),
                property.isColumnNullable(),
                property.generation() == Generation.IDENTITY,
                new WriteRules(property, EntityPlanner.column(property)).definedDefault(),
                property.computed(),
                property.comment());
    }

    /** A column's type as a table's definition writes it. */
    private static String type(PropertyModel property) {
        ValueType value = property.value();
        Optional<PgType> named = value.pgType();
        if (named.isPresent()) {
            return named.get().definition();
        }
        ValueType element = value.bareElement();
        String array = value.bare().isMany() ? "[]" : "";
        return switch (element.kind()) {
            case STRING -> (property.length() > 0 ? "varchar(" + property.length() + ")" : "text") + array;
            case CHARACTER -> "char(1)" + array;
            case DECIMAL, BIG_INTEGER -> numeric(property) + array;
            default -> ColumnType.of(value).sqlName();
        };
    }

    private static String numeric(PropertyModel property) {
        return property.precision() > 0 ? "numeric(" + property.precision() + "," + property.scale() + ")" : "numeric";
    }

    /** Whether the column, or its elements, must be one of the constants of an enum: the elements of lists in lists cannot. */
    static boolean isLimited(PropertyModel property) {
        ValueType bare = property.value().bare();
        boolean nested =
                bare.isMany() && bare.inner().orElseThrow().value().bare().isMany();
        return !property.value().constants().isEmpty() && !nested;
    }

    /** The condition that the column, or each of its elements, is one of the constants of an enum. */
    static String isConstant(PropertyModel property) {
        String column = Identifiers.quote(property.column());
        String constants =
                property.value().constants().stream().map(Identifiers::literal).collect(Collectors.joining(", "));
        if (!property.value().bare().isMany()) {
            return column + " IN (" + constants + ")";
        }
        String array = ColumnType.of(property.value()).sqlName();
        return "array_remove(" + column + ", NULL) <@ ARRAY[" + constants + "]::" + array;
    }
}
