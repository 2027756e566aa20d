package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.BuiltInType;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;

/** Expressions for the {@code SqlType} of a value. */
final class SqlTypeCode {
    private SqlTypeCode() {}

    /** The whole expression. */
    static CodeBlock of(ValueType value) {
        return switch (value.kind()) {
            case ENUM -> CodeBlock.of("$T.enumText($T.class)", RuntimeTypes.SQL_TYPE, value.type());
            case WRAPPED -> wrapped(value, value.inner().orElseThrow());
            default -> {
                BuiltInType type = BuiltInType.of(value.kind());
                yield CodeBlock.of(
                        "$T.$N", type.ofDriver() ? RuntimeTypes.PG_TYPES : RuntimeTypes.SQL_TYPE, type.constant());
            }
        };
    }

    private static CodeBlock wrapped(ValueType value, ValueType.Inner inner) {
        return CodeBlock.of(
                "$1L.mapped($2T.class, $2T::$3N, $2T::new)", of(inner.value()), raw(value.type()), inner.component());
    }

    /** The constant of the entity's mapping that holds the type of a property, where the mapping needs one. */
    static String constant(PropertyPlan property) {
        return GeneratedNames.upperSnake(property.name().replace('.', '_'));
    }

    /** Whether a property's type is held in a constant of the mapping: it is made, and used for each row. */
    static boolean isHeld(PropertyPlan property) {
        return property.columnType().coded()
                && !BuiltInType.has(property.value().kind());
    }

    /** The type of a property as another class than the mapping names it. */
    static CodeBlock from(EntityPlan entity, PropertyPlan property) {
        return isHeld(property)
                ? CodeBlock.of("$T.$N", entity.names().mapping(), constant(property))
                : of(property.value());
    }

    private static TypeName raw(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            ClassName raw = generic.rawType();
            return raw;
        }
        return type;
    }
}
