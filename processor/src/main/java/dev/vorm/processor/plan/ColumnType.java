package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ValueType;

/**
 * What a value is to PostgreSQL, to the driver and to the query language.
 *
 * @param sqlName its name in casts: without length, precision and scale
 * @param columnClass the kind of its columns in the query language
 * @param driverType the class that the driver carries its values as
 * @param conversion the method of {@code Values} and of {@code Binds} that converts a value, or ""
 * @param coded whether its {@code SqlType} turns values into those of the driver and back
 * @param asText whether values travel as text: the driver would damage them
 */
public record ColumnType(
        String sqlName,
        ColumnClass columnClass,
        ClassName driverType,
        String conversion,
        boolean coded,
        boolean asText) {

    /** The type of a value. */
    public static ColumnType of(ValueType value) {
        if (value.kind() == ValueType.Kind.WRAPPED) {
            return of(value.inner().orElseThrow().value()).wrapped();
        }
        BuiltInType type = BuiltInType.of(value.kind());
        return new ColumnType(
                type.sqlName(), type.columnClass(), type.driverType(), type.conversion(), false, type.asText());
    }

    /** The type of a record around such a value. */
    private ColumnType wrapped() {
        ColumnClass compared = columnClass == ColumnClass.PLAIN ? ColumnClass.PLAIN : ColumnClass.COMPARABLE;
        return new ColumnType(sqlName, compared, driverType, "", true, asText);
    }

    /** The method of a driver's row that reads a value. */
    public String rowGetter() {
        return "get" + driverType.simpleName();
    }
}
