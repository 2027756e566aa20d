package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import dev.vorm.processor.plan.BuiltInType;
import dev.vorm.processor.plan.ColumnType;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.Map;
import java.util.Set;

/** Expressions for the {@code SqlType} of a value. */
final class SqlTypeCode {
    /** Types of PostgreSQL's that the runtime has a constant for, beside that of the Java type. */
    private static final Map<Kind, Set<String>> OTHERS =
            Map.of(Kind.STRING, Set.of("xml", "tsvector", "tsquery"), Kind.LONG, Set.of("oid"));

    private SqlTypeCode() {}

    /** The whole expression. */
    static CodeBlock of(ValueType value) {
        return switch (value.kind()) {
            case ENUM, PG_ENUM -> EnumCode.of(value.type(), value.enumeration().orElseThrow());
            case JSONB -> CodeBlock.of("$L.jsonb()", JsonCode.of(value.type()));
            case JSON -> CodeBlock.of("$L.json()", JsonCode.of(value.type()));
            case LIST, SET, ARRAY -> many(value);
            case WRAPPED, CONVERTED -> mapped(value);
            case NAMED -> named(value);
            default -> builtIn(value);
        };
    }

    private static CodeBlock many(ValueType value) {
        CodeBlock many = switch (value.kind()) {
            case LIST -> CodeBlock.of("$L.list()", inner(value));
            case SET -> CodeBlock.of("$L.set()", inner(value));
            default -> CodeBlock.of("$L.array($T::new)", inner(value), raw(value.type()));
        };
        return ColumnType.areVarchars(value) ? CodeBlock.of("$L.named($S)", many, ColumnType.VARCHARS) : many;
    }

    private static CodeBlock builtIn(ValueType value) {
        if (value.digits().isPresent()) {
            ValueType.Digits digits = value.digits().get();
            return CodeBlock.of("$T.numeric($L, $L)", RuntimeTypes.SQL_TYPE, digits.precision(), digits.scale());
        }
        BuiltInType type = BuiltInType.of(value.kind());
        return CodeBlock.of("$T.$N", holder(type), type.constant());
    }

    private static ClassName holder(BuiltInType type) {
        return switch (type.holder()) {
            case SQL_TYPE -> RuntimeTypes.SQL_TYPE;
            case PG_TYPES -> RuntimeTypes.PG_TYPES;
            case JSON_TYPE -> RuntimeTypes.JSON_TYPE;
        };
    }

    private static CodeBlock inner(ValueType value) {
        return of(value.inner().orElseThrow().value());
    }

    private static CodeBlock mapped(ValueType value) {
        TypeName type = value.type();
        CodeBlock exact = type instanceof ParameterizedTypeName ? CodeBlock.of("<$T>", type) : CodeBlock.of("");
        return value.inner().orElseThrow().step() instanceof ValueType.Converter converter
                ? CodeBlock.of("$L.$Lmapped($T.class, new $T())", inner(value), exact, raw(type), converter.type())
                : CodeBlock.of(
                        "$1L.$2Lmapped($3T.class, $3T::$4N, $3T::new)",
                        inner(value),
                        exact,
                        raw(type),
                        ((ValueType.Component) value.inner().orElseThrow().step()).name());
    }

    private static CodeBlock named(ValueType value) {
        ValueType inner = value.inner().orElseThrow().value();
        PgType pgType = value.pgType().orElseThrow();
        if (ColumnType.isSame(pgType, ColumnType.of(inner).sqlName())) {
            return of(inner);
        }
        return OTHERS.getOrDefault(inner.kind(), Set.of()).contains(pgType.castName())
                ? CodeBlock.of("$T.$N", RuntimeTypes.SQL_TYPE, GeneratedNames.upperSnake(pgType.castName()))
                : CodeBlock.of("$L.named($S)", of(inner), pgType.castName());
    }

    /** The constant of the entity's mapping that holds the type of a property, where the mapping needs one. */
    static String constant(PropertyPlan property) {
        return GeneratedNames.upperSnake(property.word()) + "_TYPE";
    }

    /** Whether a property's type is held in a constant of the mapping: it is made, and used for each row. */
    static boolean isHeld(PropertyPlan property) {
        return property.columnType().coded() && !isConstant(property.value());
    }

    /** Whether a value's type is a constant of the runtime's. */
    static boolean isConstant(ValueType value) {
        return switch (value.kind()) {
            case ENUM, PG_ENUM, JSON, JSONB, LIST, SET, ARRAY, WRAPPED, CONVERTED -> false;
            case NAMED -> !of(value).toString().endsWith(")");
            default -> value.digits().isEmpty();
        };
    }

    /** The type of a property as another class than the mapping names it. */
    static CodeBlock from(EntityPlan entity, PropertyPlan property) {
        return isHeld(property)
                ? CodeBlock.of("$T.$N", entity.names().mapping(), constant(property))
                : of(property.value());
    }

    /** A type without its type arguments. */
    static TypeName raw(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            ClassName raw = generic.rawType();
            return raw;
        }
        return type instanceof ArrayTypeName array ? ArrayTypeName.of(raw(array.componentType())) : type;
    }
}
