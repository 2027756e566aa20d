package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.LeafPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.ResultPlan;
import dev.vorm.processor.plan.ResultPlan.Origin;
import dev.vorm.processor.plan.ToManyPlan;
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

    /** Where the columns of an entity, or what a write made of it, are in a row. */
    private RowIndexes indexes(LocalNames locals, int shared) {
        String at = locals.add("at");
        return entity.leaf().isPresent() ? new RowIndexes(at, locals.add("own"), shared, "") : RowIndexes.of(at);
    }

    /** The same with what makes relationships, where there are any. */
    private RowIndexes withRelationships(LocalNames locals, RowIndexes indexes) {
        return entity.hasRelationships() ? indexes.with(locals.add("unloaded")) : indexes;
    }

    private int sharedColumns() {
        return entity.leaf().map(LeafPlan::sharedColumns).orElse(0);
    }

    /** The methods that read an entity from a row. */
    List<MethodSpec> read() {
        LocalNames locals = new LocalNames();
        String row = locals.add("row");
        RowIndexes indexes = withRelationships(locals, indexes(locals, sharedColumns()));
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("read").returns(type).addParameter(RuntimeTypes.ROW, row);
        indexes.parameters(method);
        List<MethodSpec> methods = new ArrayList<>();
        if (entity.leaf().isPresent()) {
            methods.add(readTogether());
            method.addJavadoc("Reads what all have from one index on, and what only it has from another.\n")
                    .addModifiers(Modifier.STATIC);
        } else {
            method.addJavadoc("Reads $L.\n", Comments.list(columns(entity.properties())))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        }
        if (!callbacks.has(Event.AFTER_LOAD)) {
            methods.add(made(method, row, indexes).build());
            return methods;
        }
        CodeBlock made = CodeBlock.of("make($N, $L)", row, indexes.arguments());
        methods.add(callbacks.giveMade(method, Event.AFTER_LOAD, made, locals).build());
        methods.add(made(
                        indexes.parameters(MethodSpec.methodBuilder("make")
                                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                                .returns(type)
                                .addParameter(RuntimeTypes.ROW, row)),
                        row,
                        indexes)
                .build());
        return methods;
    }

    /** The method that reads an entity under a root from a row of its own. */
    private MethodSpec readTogether() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("Reads $L.\n", Comments.list(columns(entity.properties())))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, "row")
                .addParameter(TypeName.INT, "at");
        CodeBlock own = PropertyCode.index("at", sharedColumns());
        return entity.hasRelationships()
                ? method.addParameter(RuntimeTypes.UNLOADED, "unloaded")
                        .addStatement("return read(row, at, $L, unloaded)", own)
                        .build()
                : method.addStatement("return read(row, at, $L)", own).build();
    }

    /** The methods that read embedded values from a row. */
    List<MethodSpec> readEmbedded() {
        List<MethodSpec> methods = new ArrayList<>();
        embedded(entity.members(), methods);
        return methods;
    }

    /** Adds those of some members, and of what is embedded in these. */
    static void embedded(List<MemberPlan> members, List<MethodSpec> methods) {
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
        RowIndexes indexes = RowIndexes.of(locals.add("at"));
        if (MemberPlan.hasRelationships(embedded.members())) {
            indexes = indexes.with(locals.add("unloaded"));
        }
        String at = indexes.at();
        TypeName result = embedded.nullable()
                ? embedded.value()
                        .annotated(
                                AnnotationSpec.builder(BuilderEmitter.NULLABLE).build())
                : embedded.value();
        MethodSpec.Builder method = MethodSpec.methodBuilder(LocalNames.reader(embedded))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.ROW, row);
        indexes.parameters(method);
        if (embedded.nullable()) {
            method.beginControlFlow("if ($L)", isAbsent(embedded, row, at))
                    .addStatement("return null")
                    .endControlFlow();
        }
        if (embedded.isRecord()) {
            List<CodeBlock> values = fromRow(embedded.members(), row, indexes);
            return method.addStatement("return new $T($L)", embedded.value(), arguments(values))
                    .build();
        }
        String variable = new LocalNames(row, at, indexes.unloaded()).one(embedded.value());
        method.addStatement("$T $N = new $T()", embedded.value(), variable, embedded.value());
        sets(embedded.members(), variable, row, indexes, 0).forEach(method::addStatement);
        return method.addStatement("return $N", variable).build();
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

    /** Makes an entity from a row, member by member; in parts, where it is too wide for one method. */
    private MethodSpec.Builder made(MethodSpec.Builder method, String row, RowIndexes indexes) {
        if (entity.isRecord()) {
            List<CodeBlock> values = fromRow(entity.members(), row, indexes);
            return method.addStatement("return new $T($L)", type, arguments(declared(values)));
        }
        String variable = new LocalNames(row, indexes.at(), indexes.own(), indexes.unloaded()).one(type);
        method.addStatement("$T $N = new $T()", type, variable, type);
        if (Parts.isOne(entity.members())) {
            sets(entity.members(), variable, row, indexes, 0).forEach(method::addStatement);
        } else {
            for (int part = 1; part <= Parts.of(entity.members()).size(); part++) {
                method.addStatement("read$L($N, $N, $L)", part, variable, row, indexes.arguments());
            }
        }
        return method.addStatement("return $N", variable);
    }

    /** The values of the entity's members in the order of a record's components. */
    private List<CodeBlock> declared(List<CodeBlock> values) {
        return entity.components().stream()
                .map(member -> values.get(entity.members().indexOf(member)))
                .toList();
    }

    /** The methods that read the parts of an entity that is too wide for one. */
    List<MethodSpec> readParts() {
        if (entity.isRecord() || Parts.isOne(entity.members())) {
            return List.of();
        }
        List<MethodSpec> parts = new ArrayList<>();
        LocalNames locals = new LocalNames("row");
        RowIndexes indexes = withRelationships(locals, indexes(locals, sharedColumns()));
        String variable = locals.one(type);
        int column = 0;
        for (List<MemberPlan> some : Parts.of(entity.members())) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("read" + (parts.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(type, variable)
                    .addParameter(RuntimeTypes.ROW, "row");
            indexes.parameters(part);
            sets(some, variable, "row", indexes, column).forEach(part::addStatement);
            column += MemberPlan.properties(some).size();
            parts.add(part.build());
        }
        return parts;
    }

    /** Statements that set members of a class from a row, the first of which is at a column. */
    private static List<CodeBlock> sets(
            List<MemberPlan> members, String variable, String row, RowIndexes indexes, int first) {
        List<CodeBlock> sets = new ArrayList<>();
        int column = first;
        for (MemberPlan member : members) {
            CodeBlock value = fromRow(member, row, indexes, column);
            sets.add(PropertyCode.set(CodeBlock.of("$N", variable), member, value));
            column += (int) member.properties().count();
        }
        return sets;
    }

    private static List<CodeBlock> fromRow(List<MemberPlan> members, String row, RowIndexes indexes) {
        List<CodeBlock> values = new ArrayList<>();
        int column = 0;
        for (MemberPlan member : members) {
            values.add(fromRow(member, row, indexes, column));
            column += (int) member.properties().count();
        }
        return values;
    }

    /** A member of a row whose columns begin at an index. */
    static CodeBlock fromRow(MemberPlan member, String row, RowIndexes indexes, int column) {
        String from = indexes.from(column);
        int index = indexes.index(column);
        if (member instanceof ToManyPlan relationship) {
            return CodeBlock.of(
                    "$N.$N($S)", indexes.unloaded(), relationship.many() ? "many" : "one", relationship.name());
        }
        if (member instanceof EmbeddedPlan embedded) {
            CodeBlock at = PropertyCode.index(from, index);
            CodeBlock value = MemberPlan.hasRelationships(embedded.members())
                    ? CodeBlock.of("$N($N, $L, $N)", LocalNames.reader(embedded), row, at, indexes.unloaded())
                    : CodeBlock.of("$N($N, $L)", LocalNames.reader(embedded), row, at);
            if (embedded.isReference()) {
                value = indexes.ref(value, embedded.name());
            }
            return embedded.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
        }
        return member instanceof ElementsPlan elements
                ? ElementReaderCode.read(elements, row, indexes.at())
                : PropertyCode.read((PropertyPlan) member, row, indexes, column);
    }

    /** The methods that give an entity what an insert made for it: one for its own, one for an insert of several kinds. */
    List<MethodSpec> inserted(List<ResultPlan> results) {
        if (entity.leaf().isEmpty()) {
            return List.of(written("inserted", "an insert", results, Event.AFTER_INSERT));
        }
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String row = locals.add("row");
        int shared = entity.leaf().get().sharedResults();
        RowIndexes indexes = indexes(locals, shared);
        String at = indexes.at();
        MethodSpec together = begin("inserted", "an insert", results, variable, row)
                .addParameter(TypeName.INT, at)
                .addStatement("return inserted($N, $N, $N, $L)", variable, row, at, PropertyCode.index(at, shared))
                .build();
        MethodSpec.Builder apart = MethodSpec.methodBuilder("inserted")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addParameter(RuntimeTypes.ROW, row);
        return List.of(
                together,
                written(indexes.parameters(apart), results, Event.AFTER_INSERT, variable, row, indexes, locals));
    }

    /** The method that gives an entity what a statement made for it. */
    MethodSpec written(String name, String statement, List<ResultPlan> results, Event after) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String row = locals.add("row");
        RowIndexes indexes = RowIndexes.of(locals.add("at"));
        MethodSpec.Builder method = indexes.parameters(begin(name, statement, results, variable, row));
        return written(method, results, after, variable, row, indexes, locals);
    }

    private MethodSpec.Builder begin(
            String name, String statement, List<ResultPlan> results, String variable, String row) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", comment(statement, results))
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addParameter(RuntimeTypes.ROW, row);
    }

    private MethodSpec written(
            MethodSpec.Builder method,
            List<ResultPlan> results,
            Event after,
            String variable,
            String row,
            RowIndexes indexes,
            LocalNames locals) {
        if (results.stream().allMatch(result -> result.origin() == Origin.KEPT)) {
            return callbacks.give(method, after, variable, locals).build();
        }
        Map<String, ResultPlan> byName = new HashMap<>();
        results.forEach(result -> byName.put(result.property().name(), result));
        Written written = new Written(byName, CodeBlock.of("$N", variable), row, indexes);
        if (entity.isRecord()) {
            List<CodeBlock> values = entity.components().stream()
                    .map(member -> written.value(method, written.entity(), member))
                    .toList();
            CodeBlock made = CodeBlock.of("new $T($L)", type, arguments(values));
            return callbacks.giveMade(method, after, made, locals).build();
        }
        written.set(method, written.entity(), entity.members());
        return callbacks.give(method, after, variable, locals).build();
    }

    /** What members are after a statement. */
    private record Written(Map<String, ResultPlan> results, CodeBlock entity, String row, RowIndexes indexes) {
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
                        indexes,
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
                    : PropertyCode.read(result.property(), row, indexes, result.index());
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
