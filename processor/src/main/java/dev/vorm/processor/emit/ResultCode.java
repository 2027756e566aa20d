package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.ResultPlan;
import dev.vorm.processor.plan.ResultPlan.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that make an entity from a row, or bring it up to date with one. */
final class ResultCode {
    private final EntityPlan entity;
    private final ClassName type;
    private final CallbackCode callbacks;

    ResultCode(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
        this.callbacks = new CallbackCode(entity);
    }

    /** The method that reads an entity from a row. */
    MethodSpec read() {
        LocalNames locals = new LocalNames();
        String row = locals.add("row");
        String at = locals.add("at");
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("Reads $L.\n", Comments.list(columns(entity.properties())))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, row)
                .addParameter(TypeName.INT, at);
        if (!callbacks.has(Event.AFTER_LOAD)) {
            return made(method, type, entity.isRecord(), entity.members(), true, row, at)
                    .build();
        }
        CodeBlock made = CodeBlock.of("readColumns($N, $N)", row, at);
        return callbacks.giveMade(method, Event.AFTER_LOAD, made, locals).build();
    }

    /** The method that reads an entity before its callbacks are called, where it has such. */
    List<MethodSpec> readColumns() {
        if (!callbacks.has(Event.AFTER_LOAD)) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("readColumns")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, "row")
                .addParameter(TypeName.INT, "at");
        return List.of(made(method, type, entity.isRecord(), entity.members(), true, "row", "at")
                .build());
    }

    /** The methods that read embedded values from a row. */
    List<MethodSpec> readEmbedded() {
        List<MethodSpec> methods = new ArrayList<>();
        embedded(entity.members(), methods);
        return methods;
    }

    private static void embedded(List<MemberPlan> members, List<MethodSpec> methods) {
        for (MemberPlan member : members) {
            if (member instanceof EmbeddedPlan embedded) {
                methods.add(read(embedded));
                embedded(embedded.members(), methods);
            }
        }
    }

    private static MethodSpec read(EmbeddedPlan embedded) {
        LocalNames locals = new LocalNames();
        String row = locals.add("row");
        String at = locals.add("at");
        TypeName result = embedded.nullable()
                ? embedded.value()
                        .annotated(
                                AnnotationSpec.builder(BuilderEmitter.NULLABLE).build())
                : embedded.value();
        MethodSpec.Builder method = MethodSpec.methodBuilder(readerOf(embedded))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.ROW, row)
                .addParameter(TypeName.INT, at);
        if (embedded.nullable()) {
            method.beginControlFlow("if ($L)", isAbsent(embedded, row, at))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return made(method, embedded.value(), embedded.isRecord(), embedded.members(), false, row, at)
                .build();
    }

    /** Whether all columns are NULL; half a key is no key. */
    private static CodeBlock isAbsent(EmbeddedPlan embedded, String row, String at) {
        List<PropertyPlan> properties = embedded.properties().toList();
        if (!embedded.isReference()) {
            return CodeBlock.of("$T.isAbsent($N, $N, $L)", RuntimeTypes.VALUES, row, at, properties.size());
        }
        String label = embedded.label() + " (" + String.join(", ", columns(properties)) + ")";
        return CodeBlock.of("$T.isNoKey($N, $N, $L, $S)", RuntimeTypes.VALUES, row, at, properties.size(), label);
    }

    private static String readerOf(EmbeddedPlan embedded) {
        return LocalNames.camel("read." + embedded.name());
    }

    /** Makes a value from a row, member by member; that of an entity in parts, where it is too wide for one method. */
    private static MethodSpec.Builder made(
            MethodSpec.Builder method,
            ClassName type,
            boolean isRecord,
            List<MemberPlan> members,
            boolean inParts,
            String row,
            String at) {
        List<CodeBlock> values = new ArrayList<>();
        int index = 0;
        for (MemberPlan member : members) {
            values.add(fromRow(member, row, at, index));
            index += (int) member.properties().count();
        }
        if (isRecord) {
            return method.addStatement("return new $T($L)", type, arguments(values));
        }
        String variable = new LocalNames(row, at).one(type);
        method.addStatement("$T $N = new $T()", type, variable, type);
        List<CodeBlock> sets = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            sets.add(PropertyCode.set(CodeBlock.of("$N", variable), members.get(i), values.get(i)));
        }
        if (!inParts || Parts.isOne(sets)) {
            sets.forEach(method::addStatement);
        } else {
            for (int part = 1; part <= Parts.of(sets).size(); part++) {
                method.addStatement("readPart$L($N, $N, $N)", part, variable, row, at);
            }
        }
        return method.addStatement("return $N", variable);
    }

    /** The methods that read the parts of an entity that is too wide for one. */
    List<MethodSpec> readParts() {
        if (entity.isRecord() || Parts.isOne(entity.members())) {
            return List.of();
        }
        List<MethodSpec> parts = new ArrayList<>();
        String variable = new LocalNames("row", "at").one(type);
        int index = 0;
        for (List<MemberPlan> some : Parts.of(entity.members())) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("readPart" + (parts.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(type, variable)
                    .addParameter(RuntimeTypes.ROW, "row")
                    .addParameter(TypeName.INT, "at");
            for (MemberPlan member : some) {
                part.addStatement(
                        PropertyCode.set(CodeBlock.of("$N", variable), member, fromRow(member, "row", "at", index)));
                index += (int) member.properties().count();
            }
            parts.add(part.build());
        }
        return parts;
    }

    private static CodeBlock fromRow(MemberPlan member, String row, String at, int index) {
        if (member instanceof EmbeddedPlan embedded) {
            CodeBlock value = CodeBlock.of("$N($N, $L)", readerOf(embedded), row, PropertyCode.index(at, index));
            if (embedded.isReference()) {
                return CodeBlock.of("$T.ref($L)", RuntimeTypes.VALUES, value);
            }
            return embedded.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
        }
        return PropertyCode.read((PropertyPlan) member, row, at, index);
    }

    /** The method that gives an entity what a statement made for it. */
    MethodSpec written(String name, String statement, List<ResultPlan> results, Event after) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String row = locals.add("row");
        String at = locals.add("at");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", comment(statement, results))
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addParameter(RuntimeTypes.ROW, row)
                .addParameter(TypeName.INT, at);
        if (results.stream().allMatch(result -> result.origin() == Origin.KEPT)) {
            return callbacks.give(method, after, variable, locals).build();
        }
        Map<String, ResultPlan> byName = new HashMap<>();
        results.forEach(result -> byName.put(result.property().name(), result));
        Written written = new Written(byName, CodeBlock.of("$N", variable), row, at);
        if (entity.isRecord()) {
            List<CodeBlock> values = entity.members().stream()
                    .map(member -> written.value(method, written.entity(), member))
                    .toList();
            CodeBlock made = CodeBlock.of("new $T($L)", type, arguments(values));
            return callbacks.giveMade(method, after, made, locals).build();
        }
        written.set(method, written.entity(), entity.members());
        return callbacks.give(method, after, variable, locals).build();
    }

    /** What members are after a statement. */
    private record Written(Map<String, ResultPlan> results, CodeBlock entity, String row, String at) {
        /** Sets those members of a class that have changed. */
        void set(MethodSpec.Builder method, CodeBlock owner, List<MemberPlan> members) {
            for (MemberPlan member : members) {
                boolean mutable =
                        member instanceof EmbeddedPlan embedded && !embedded.isRecord() && !embedded.isReference();
                if (mutable) {
                    value(method, owner, member);
                } else if (isChanged(member)) {
                    method.addStatement(PropertyCode.set(owner, member, value(method, owner, member)));
                }
            }
        }

        /** A member; what changes within a class is set there first. */
        CodeBlock value(MethodSpec.Builder method, CodeBlock owner, MemberPlan member) {
            if (!isChanged(member)) {
                return PropertyCode.declared(owner, member);
            }
            if (member.isReference()) {
                // All columns of a reference come back, or none.
                return fromRow(
                        member,
                        row,
                        at,
                        result(member.properties().findFirst().orElseThrow()).index());
            }
            if (member instanceof EmbeddedPlan embedded) {
                CodeBlock inner = PropertyCode.declared(owner, member);
                if (!embedded.isRecord()) {
                    set(method, inner, embedded.members());
                    return inner;
                }
                List<CodeBlock> values = embedded.members().stream()
                        .map(part -> value(method, inner, part))
                        .toList();
                return CodeBlock.of("new $T($L)", embedded.value(), CodeBlock.join(values, ", "));
            }
            ResultPlan result = result(member);
            return result.origin() == Origin.ZERO
                    ? CodeBlock.of(result.property().value().kind() == ValueType.Kind.LONG ? "0L" : "0")
                    : PropertyCode.read(result.property(), row, at, result.index());
        }

        private boolean isChanged(MemberPlan member) {
            return member.properties().anyMatch(property -> result(property).origin() != Origin.KEPT);
        }

        private ResultPlan result(MemberPlan property) {
            return Objects.requireNonNull(results.get(property.name()), property.name());
        }
    }

    private String comment(String statement, List<ResultPlan> results) {
        String entity = "The " + Comments.noun(type);
        List<String> made = columns(results.stream()
                .filter(result -> result.origin() == Origin.RETURNED)
                .map(ResultPlan::property)
                .toList());
        if (!made.isEmpty()) {
            return entity + " with what " + statement + " generated: " + Comments.list(made) + ".";
        }
        return results.stream().anyMatch(result -> result.origin() == Origin.ZERO)
                ? entity + " in its first version; " + statement + " generates nothing else."
                : entity + " as it is: " + statement + " generates nothing.";
    }

    private static List<String> columns(List<PropertyPlan> properties) {
        return properties.stream().map(property -> property.column().name()).toList();
    }

    /** Arguments of a call: one on the line of the call, several on lines of their own. */
    static CodeBlock arguments(List<CodeBlock> values) {
        CodeBlock joined = CodeBlock.join(values, ",\n");
        return values.size() > 1 ? CodeBlock.of("\n$L", joined) : joined;
    }
}
