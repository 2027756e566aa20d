package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.plan.ColumnClass;
import java.util.ArrayList;
import java.util.List;

/** The classes of columns in the query language, and what columns are that are only read. */
final class ColumnClasses {
    private static final String QUERY = "dev.vorm.query";

    private ColumnClasses() {}

    /** The class of a column. */
    static ClassName column(ColumnClass columnClass) {
        return ClassName.get(QUERY, name(columnClass) + "Column");
    }

    /** The class of a column with its arguments. */
    static TypeName column(ColumnClass columnClass, TypeName row, TypeName value) {
        List<TypeName> arguments = new ArrayList<>(List.of(row));
        arguments.addAll(arguments(columnClass, value));
        return ParameterizedTypeName.get(column(columnClass), arguments.toArray(TypeName[]::new));
    }

    /** What a column is that is only read. */
    static TypeName expression(ColumnClass columnClass, TypeName value) {
        ClassName expression = columnClass == ColumnClass.BOOLEAN
                ? ClassName.get(QUERY, "Condition")
                : ClassName.get(QUERY, name(columnClass) + "Expression");
        List<TypeName> arguments = arguments(columnClass, value);
        return arguments.isEmpty()
                ? expression
                : ParameterizedTypeName.get(expression, arguments.toArray(TypeName[]::new));
    }

    private static String name(ColumnClass columnClass) {
        return switch (columnClass) {
            case PLAIN -> "";
            case COMPARABLE -> "Comparable";
            case ORDERED -> "Ordered";
            case NUMBER -> "Number";
            case TEXT -> "Text";
            case BOOLEAN -> "Boolean";
            case DATE -> "Date";
            case TIMESTAMP -> "Timestamp";
            case TIME -> "Time";
            case INTERVAL -> "Interval";
            case ARRAY -> "Array";
            case JSON -> "Json";
            case RANGE -> "Range";
            case MULTI_RANGE -> "MultiRange";
            case INET -> "Inet";
            case HSTORE -> "Hstore";
            case TS_VECTOR -> "TsVector";
        };
    }

    /** The arguments beside the row. */
    private static List<TypeName> arguments(ColumnClass columnClass, TypeName value) {
        return switch (columnClass) {
            case TEXT, BOOLEAN, DATE, TIME, HSTORE, TS_VECTOR -> List.of();
            case ARRAY -> List.of(value, element(value));
            case RANGE, MULTI_RANGE -> List.of(element(value));
            default -> List.of(value);
        };
    }

    private static TypeName element(TypeName value) {
        return value instanceof ArrayTypeName array
                ? array.componentType().box()
                : ((ParameterizedTypeName) value).typeArguments().get(0);
    }
}
