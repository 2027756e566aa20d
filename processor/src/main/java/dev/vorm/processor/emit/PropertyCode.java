package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.ColumnType;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.Optional;
import java.util.Set;

/** Expressions that read a property from an entity or a row, or turn it into a bind. */
final class PropertyCode {
    /** The conversions that cannot fail. */
    private static final Set<String> SAFE = Set.of(
            "Binds.bytes",
            "Binds.enumText",
            "Values.bytes",
            "Values.instant",
            "Values.offsetDateTime",
            "Values.localDateTime");

    private final boolean isRecord;

    PropertyCode(EntityPlan entity) {
        this.isRecord = entity.isRecord();
    }

    /** The property of the entity in a variable. */
    CodeBlock get(String variable, PropertyPlan property) {
        if (isRecord) {
            return CodeBlock.of("$N.$N()", variable, property.name());
        }
        String call = property.access().readByMethod() ? "()" : "";
        return CodeBlock.of("$N.$N$L", variable, property.access().reader(), call);
    }

    /** A statement, without its semicolon, that sets the property of a class. */
    CodeBlock set(String variable, PropertyPlan property, CodeBlock value) {
        String format = property.access().writeByMethod() ? "$N.$N($L)" : "$N.$N = $L";
        return CodeBlock.of(format, variable, property.access().writer(), value);
    }

    /**
     * The property from a row.
     *
     * @param at the variable with the index of the first column
     * @param index the index from there
     */
    static CodeBlock read(PropertyPlan property, String row, String at, int index) {
        ColumnType type = property.columnType();
        String offset = index == 0 ? "" : " + " + index;
        CodeBlock value = CodeBlock.of("$N.$N($N$L)", row, type.rowGetter(), at, offset);
        if (type.coded()) {
            value = CodeBlock.of(
                    "$T.decode($L, $L, $S)", RuntimeTypes.VALUES, typeOf(property), value, property.label());
        } else if (property.value().kind() == ValueType.Kind.ENUM) {
            value = CodeBlock.of(
                    "$T.$N($T.class, $L, $S)",
                    RuntimeTypes.VALUES,
                    type.reading(),
                    property.valueType(),
                    value,
                    property.label());
        } else if (!type.reading().isEmpty()) {
            value = convert(RuntimeTypes.VALUES, type.reading(), value, property);
        }
        if (property.reference().isPresent()) {
            value = CodeBlock.of("$T.ref($L)", RuntimeTypes.VALUES, value);
        }
        if (property.optional()) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        }
        return property.nullable()
                ? value
                : CodeBlock.of("$T.required($L, $S)", RuntimeTypes.VALUES, value, property.label());
    }

    /** The driver's value of a property, of the entity in a variable. */
    CodeBlock bind(BindPlan bind, String variable) {
        PropertyPlan property = bind.property();
        CodeBlock value = get(variable, property);
        if (property.optional()) {
            value = convert("optional", value);
        }
        if (property.reference().isPresent()) {
            value = convert("ref", value);
        }
        value = switch (bind.source()) {
            case VALUE -> value;
            case KEY -> CodeBlock.of("$T.key($L, $S)", RuntimeTypes.BINDS, value, property.label());
            case GIVEN_KEY -> CodeBlock.of("$T.given($L, $S)", RuntimeTypes.BINDS, value, property.label());
            case UUID_V7 -> convert("uuidV7", value);
            case UUID_V4 -> convert("uuidV4", value);
        };
        ColumnType type = property.columnType();
        if (type.coded()) {
            return CodeBlock.of("$T.encode($L, $L, $S)", RuntimeTypes.BINDS, typeOf(property), value, property.label());
        }
        return type.binding().isEmpty() ? value : convert(RuntimeTypes.BINDS, type.binding(), value, property);
    }

    /** A statement that makes an array for the driver's values of a property. */
    static CodeBlock newArray(PropertyPlan property, String array, String size) {
        TypeName element = property.columnType().driverType();
        return property.columnType().coded()
                ? CodeBlock.of("$T[] $N = $L.newArray($N)", Object.class, array, typeOf(property), size)
                : CodeBlock.of("$T $N = new $T[$N]", ArrayTypeName.of(element), array, element, size);
    }

    /** The {@code SqlType} of a property as the mapping itself names it. */
    private static CodeBlock typeOf(PropertyPlan property) {
        return SqlTypeCode.isHeld(property)
                ? CodeBlock.of("$N", SqlTypeCode.constant(property))
                : SqlTypeCode.of(property.value());
    }

    /** A conversion; one that can fail is told of which property the value is. */
    private static CodeBlock convert(ClassName methods, String method, CodeBlock value, PropertyPlan property) {
        return SAFE.contains(methods.simpleName() + "." + method)
                ? CodeBlock.of("$T.$N($L)", methods, method, value)
                : CodeBlock.of("$T.$N($L, $S)", methods, method, value, property.label());
    }

    private static CodeBlock convert(String method, CodeBlock value) {
        return CodeBlock.of("$T.$N($L)", RuntimeTypes.BINDS, method, value);
    }
}
