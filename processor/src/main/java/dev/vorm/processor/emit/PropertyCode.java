package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.ColumnType;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.KeyPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The values around each member, the outermost first. */
    private final Map<String, List<EmbeddedPlan>> owners = new HashMap<>();

    PropertyCode(List<? extends MemberPlan> members) {
        own(List.of(), members);
    }

    private void own(List<EmbeddedPlan> around, List<? extends MemberPlan> members) {
        for (MemberPlan member : members) {
            owners.put(member.name(), around);
            if (member instanceof EmbeddedPlan embedded) {
                List<EmbeddedPlan> inner = new ArrayList<>(around);
                inner.add(embedded);
                own(inner, embedded.members());
            }
        }
    }

    private List<EmbeddedPlan> around(MemberPlan member) {
        return owners.getOrDefault(member.name(), List.of());
    }

    /** The values around the properties of some binds, each before those within it. */
    List<EmbeddedPlan> around(List<BindPlan> binds) {
        return binds.stream()
                .flatMap(bind -> around(bind.property()).stream())
                .distinct()
                .toList();
    }

    /** A member as declared, of what an expression gives: the entity, or the value around the member. */
    static CodeBlock declared(CodeBlock owner, MemberPlan member) {
        String call = member.access().readByMethod() ? "()" : "";
        return CodeBlock.of("$L.$N$L", owner, member.access().reader(), call);
    }

    /** A member as declared, of the entity in a variable. */
    CodeBlock declared(String variable, MemberPlan member) {
        return within(CodeBlock.of("$N", variable), around(member), member);
    }

    private static CodeBlock within(CodeBlock owner, List<EmbeddedPlan> around, MemberPlan member) {
        CodeBlock value = owner;
        for (EmbeddedPlan next : around) {
            value = key(next, declared(value, next));
        }
        return declared(value, member);
    }

    /** A value, or when it is a reference, its key. */
    private static CodeBlock key(MemberPlan member, CodeBlock value) {
        return member.isReference() ? convert("ref", value) : value;
    }

    /** The property of a key that is made of several, in a variable. */
    CodeBlock ofKey(String variable, KeyPlan key, PropertyPlan property) {
        List<EmbeddedPlan> around = around(property);
        CodeBlock owner = CodeBlock.of("$N", variable);
        if (around.isEmpty()) {
            return key.isGenerated() ? CodeBlock.of("$L.$N()", owner, property.simpleName()) : owner;
        }
        CodeBlock outer =
                key.isGenerated() ? CodeBlock.of("$L.$N()", owner, around.get(0).simpleName()) : owner;
        return key(property, within(outer, around.subList(1, around.size()), property));
    }

    /** A part of the key that a reference holds, in a variable. */
    CodeBlock ofReference(String variable, EmbeddedPlan reference, PropertyPlan property) {
        List<EmbeddedPlan> around = around(property);
        List<EmbeddedPlan> inner = around.subList(around.indexOf(reference) + 1, around.size());
        return key(property, within(CodeBlock.of("$N", variable), inner, property));
    }

    /**
     * A member, or null when it or a value around it is null.
     *
     * @param variables the variables of the entity, under "", and of the values around the member, under their names
     */
    CodeBlock get(MemberPlan member, Map<String, String> variables) {
        List<EmbeddedPlan> around = around(member);
        String nearest = around.isEmpty() ? "" : around.get(around.size() - 1).name();
        String owner = Objects.requireNonNull(variables.get(nearest), nearest);
        CodeBlock value = declared(CodeBlock.of("$N", owner), member);
        if (member instanceof EmbeddedPlan) {
            value = key(member, value);
        }
        boolean absent = around.stream().anyMatch(EmbeddedPlan::nullable);
        if (member.optional()) {
            value = convert("optional", value);
        } else if (isDemanded(member, absent)) {
            value = CodeBlock.of("$T.present($L, $S)", RuntimeTypes.BINDS, value, member.label());
        }
        return absent ? CodeBlock.of("$N == null ? null : $L", owner, value) : value;
    }

    /** Whether null is refused here: the database does it where it can tell. */
    private static boolean isDemanded(MemberPlan member, boolean absent) {
        boolean demanded = !member.nullable() && !member.type().isPrimitive();
        return demanded && (absent || member instanceof EmbeddedPlan);
    }

    /** A statement, without its semicolon, that sets a member of a class. */
    static CodeBlock set(CodeBlock owner, MemberPlan member, CodeBlock value) {
        String format = member.access().writeByMethod() ? "$L.$N($L)" : "$L.$N = $L";
        return CodeBlock.of(format, owner, member.access().writer(), value);
    }

    /**
     * The property from a row.
     *
     * @param indexes where the columns are
     * @param column the number of its column
     */
    static CodeBlock read(PropertyPlan property, String row, RowIndexes indexes, int column) {
        ColumnType type = property.columnType();
        CodeBlock at = index(indexes.from(column), indexes.index(column));
        CodeBlock value = CodeBlock.of("$N.$N($L)", row, type.rowGetter(), at);
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
        return asDeclared(property, property.isReference() ? indexes.ref(value, property.name()) : value);
    }

    /** A property as declared, of what the column holds, or null. */
    static CodeBlock asDeclared(PropertyPlan property, CodeBlock value) {
        if (property.optional()) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        }
        return property.nullable()
                ? value
                : CodeBlock.of("$T.required($L, $S)", RuntimeTypes.VALUES, value, property.label());
    }

    /** The driver's value of a property; for the variables see {@link #get}. */
    CodeBlock bind(BindPlan bind, Map<String, String> variables) {
        if (bind.source() == BindPlan.Source.SEQUENCE) {
            return SequenceCode.key(bind.property(), variables);
        }
        return bind(bind, key(bind.property(), get(bind.property(), variables)));
    }

    /** The driver's value of a property. */
    static CodeBlock bind(BindPlan bind, CodeBlock given) {
        PropertyPlan property = bind.property();
        CodeBlock value = switch (bind.source()) {
            case VALUE -> given;
            case KEY -> CodeBlock.of("$T.key($L, $S)", RuntimeTypes.BINDS, given, property.label());
            case GIVEN_KEY -> CodeBlock.of("$T.given($L, $S)", RuntimeTypes.BINDS, given, property.label());
            case UUID_V7 -> made("uuidV7", given, property);
            case UUID_V4 -> made("uuidV4", given, property);
            case SEQUENCE -> given;
        };
        ColumnType type = property.columnType();
        boolean made = bind.source() == BindPlan.Source.UUID_V7 || bind.source() == BindPlan.Source.UUID_V4;
        if (type.coded()) {
            return made ? value : encoded(value, property);
        }
        return type.binding().isEmpty() ? value : convert(RuntimeTypes.BINDS, type.binding(), value, property);
    }

    /** The driver's form of a value, where the property's {@code SqlType} makes it. */
    static CodeBlock encoded(CodeBlock value, PropertyPlan property) {
        return property.columnType().coded()
                ? CodeBlock.of("$T.encode($L, $L, $S)", RuntimeTypes.BINDS, typeOf(property), value, property.label())
                : value;
    }

    /** The key that is given, or a new one. */
    private static CodeBlock made(String method, CodeBlock given, PropertyPlan property) {
        return property.columnType().coded()
                ? CodeBlock.of(
                        "$T.$N($L, $L, $S)", RuntimeTypes.BINDS, method, typeOf(property), given, property.label())
                : convert(method, given);
    }

    /** The index of a column: {@code at + 2}. */
    static CodeBlock index(String at, int index) {
        return index == 0 ? CodeBlock.of("$N", at) : CodeBlock.of("$N + $L", at, index);
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
