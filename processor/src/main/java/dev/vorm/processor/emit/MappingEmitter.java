package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MappingPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how an entity is read from rows and turned into binds. */
final class MappingEmitter {
    private final EntityPlan entity;
    private final MappingPlan plan;
    private final ClassName type;
    private final PropertyCode code;
    private final ResultCode results;
    private final KeyCode keys;
    private final ElementsCode elements;
    private final RelationshipCode relationships;

    MappingEmitter(EntityPlan entity) {
        this.entity = entity;
        this.plan = entity.mapping();
        this.type = entity.names().entity();
        this.code = new PropertyCode(entity.members());
        this.results = new ResultCode(entity);
        this.keys = new KeyCode(entity, code);
        this.elements = new ElementsCode(entity);
        this.relationships = new RelationshipCode(entity);
    }

    JavaFile emit(SourceWriter writer) {
        TypeSpec.Builder mapping = writer.classBuilder(entity.names().mapping())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads {@link $T} from rows$L.\n", type, entity.isView() ? "" : " and turns it into binds");
        entity.properties().stream()
                .filter(SqlTypeCode::isHeld)
                .forEach(property -> mapping.addField(heldType(property)));
        elements.types().forEach(mapping::addField);
        mapping.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(relationships.reader())
                .addMethods(results.read())
                .addMethods(results.readParts())
                .addMethods(results.readEmbedded())
                .addMethods(ElementReaderCode.readers(entity));
        if (entity.hasKey()) {
            mapping.addMethod(keys.key()).addMethod(keys.keyBinds()).addMethod(keys.keysBinds());
        }
        mapping.addMethods(new RelationshipAccess(entity).methods());
        if (!entity.isView()) {
            writes(mapping);
        }
        return writer.file(mapping.build()).toBuilder()
                .addStaticImport(RuntimeTypes.VALUES, "required")
                .build();
    }

    private void writes(TypeSpec.Builder mapping) {
        mapping.addMethods(new CallbackCode(entity).before())
                .addMethods(elements.copies())
                .addMethods(elements.arrays())
                .addMethods(insertBinds())
                .addMethods(insertAllBinds())
                .addMethods(results.inserted(plan.inserted()))
                .addMethods(binds("updateBinds", plan.updateBinds()))
                .addMethod(results.written("updated", "an update", plan.updated(), Event.AFTER_UPDATE))
                .addMethods(binds("deleteBinds", plan.deleteBinds()));
    }

    static FieldSpec heldType(PropertyPlan property) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SQL_TYPE, property.valueType()),
                        SqlTypeCode.constant(property),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(SqlTypeCode.of(property.value()))
                .build();
    }

    private List<MethodSpec> insertBinds() {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        MethodSpec.Builder method = bindsMethod("insertBinds").addParameter(type, variable);
        Optional<String> next = SequenceCode.argument(plan.insertBinds(), locals);
        SequenceCode.one(method, next);
        plan.numbered().forEach(key -> method.addStatement(refuseKey(key, variable)));
        return tuple("insertBinds", method, plan.insertBinds(), variable, next, locals);
    }

    private List<MethodSpec> binds(String name, List<BindPlan> binds) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        return tuple(name, bindsMethod(name).addParameter(type, variable), binds, variable, Optional.empty(), locals);
    }

    private List<MethodSpec> tuple(
            String name,
            MethodSpec.Builder method,
            List<BindPlan> binds,
            String variable,
            Optional<String> next,
            LocalNames locals) {
        if (!Parts.isOne(binds)) {
            return tupleInParts(name, method, binds, variable, next, locals);
        }
        Map<String, String> variables = variables(method, binds, variable, locals);
        next.ifPresent(number -> SequenceCode.put(variables, number));
        List<CodeBlock> values =
                binds.stream().map(bind -> code.bind(bind, variables)).toList();
        CodeBlock tuple = CodeBlock.of("$T.of($L)", RuntimeTypes.BINDS, ResultCode.arguments(values));
        return List.of(method.addStatement("return $L", withElements(name, tuple, variable))
                .build());
    }

    /** The binds with those of the elements, which go with their owner when it is deleted. */
    private CodeBlock withElements(String name, CodeBlock tuple, String variable) {
        return name.equals("deleteBinds") ? tuple : elements.withThoseOf(tuple, variable);
    }

    private List<MethodSpec> tupleInParts(
            String name,
            MethodSpec.Builder method,
            List<BindPlan> binds,
            String variable,
            Optional<String> next,
            LocalNames locals) {
        List<MethodSpec> parts = new ArrayList<>();
        String values = locals.add("binds");
        method.addStatement("$1T[] $2N = new $1T[$3L]", Object.class, values, binds.size());
        int index = 0;
        for (List<BindPlan> some : Parts.of(binds)) {
            MethodSpec.Builder part =
                    part(name, parts.size() + 1).addParameter(type, variable).addParameter(Object[].class, values);
            SequenceCode.one(part, next);
            LocalNames ofPart = new LocalNames(variable, values);
            next.ifPresent(ofPart::add);
            Map<String, String> variables = variables(part, some, variable, ofPart);
            next.ifPresent(number -> SequenceCode.put(variables, number));
            for (BindPlan bind : some) {
                part.addStatement("$N[$L] = $L", values, index++, code.bind(bind, variables));
            }
            parts.add(part.build());
            method.addStatement("$N($N, $N$L)", name + parts.size(), variable, values, SequenceCode.passed(next));
        }
        parts.add(
                0,
                method.addStatement(
                                "return $L",
                                withElements(name, CodeBlock.of("$T.of($N)", RuntimeTypes.BINDS, values), variable))
                        .build());
        return parts;
    }

    private static MethodSpec.Builder part(String name, int number) {
        return MethodSpec.methodBuilder(name + number).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    /** Puts the values around some properties into variables. */
    private Map<String, String> variables(
            MethodSpec.Builder method, List<BindPlan> binds, String variable, LocalNames locals) {
        Map<String, String> variables = new HashMap<>(Map.of("", variable));
        for (EmbeddedPlan embedded : code.around(binds)) {
            String name = locals.of(embedded.name());
            method.addStatement("$T $N = $L", embedded.value(), name, code.get(embedded, variables));
            variables.put(embedded.name(), name);
        }
        return variables;
    }

    private CodeBlock refuseKey(PropertyPlan key, String variable) {
        return CodeBlock.of(
                "$T.unset($L, $S)",
                RuntimeTypes.BINDS,
                PropertyCode.encoded(code.declared(variable, key), key),
                key.label());
    }

    private List<MethodSpec> insertAllBinds() {
        LocalNames locals = new LocalNames();
        String one = locals.one(type);
        String many = locals.many(type);
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(type));
        MethodSpec.Builder method = bindsMethod("insertAllBinds").addParameter(list, many);
        if (plan.insertBinds().isEmpty()) {
            return List.of(number(method, one, many).build());
        }
        Optional<String> next = SequenceCode.argument(plan.insertBinds(), locals);
        SequenceCode.many(method, next);
        if (!Parts.isOne(plan.insertBinds())) {
            return arraysInParts(method, list, many, next);
        }
        List<String> arrays = arrays(method, plan.insertBinds(), plan.numbered(), locals, one, many, next);
        List<CodeBlock> values =
                arrays.stream().map(array -> CodeBlock.of("$N", array)).toList();
        CodeBlock tuple = CodeBlock.of("$T.ofArrays($L)", RuntimeTypes.BINDS, CodeBlock.join(values, ",$W"));
        return List.of(
                method.addStatement("return $L", withElementsOfAll(tuple, many)).build());
    }

    private CodeBlock withElementsOfAll(CodeBlock tuple, String many) {
        return elements.with(tuple, CodeBlock.of("$N", many), true);
    }

    private List<MethodSpec> arraysInParts(
            MethodSpec.Builder method, TypeName list, String many, Optional<String> next) {
        List<MethodSpec> parts = new ArrayList<>();
        List<BindPlan> binds = plan.insertBinds();
        String columns = new LocalNames(many).add("columns");
        method.addStatement("$T[][] $N = new $T[$L][]", Object.class, columns, Object.class, binds.size());
        int index = 0;
        for (List<BindPlan> some : Parts.of(binds)) {
            LocalNames locals = new LocalNames(many, columns);
            String one = locals.one(type);
            MethodSpec.Builder part = part("insertAllBinds", parts.size() + 1)
                    .addParameter(list, many)
                    .addParameter(Object[][].class, columns);
            next.ifPresent(locals::add);
            SequenceCode.many(part, next);
            List<PropertyPlan> refused = parts.isEmpty() ? plan.numbered() : List.of();
            for (String array : arrays(part, some, refused, locals, one, many, next)) {
                part.addStatement("$N[$L] = $N", columns, index++, array);
            }
            parts.add(part.build());
            method.addStatement(
                    "$N($N, $N$L)", "insertAllBinds" + parts.size(), many, columns, SequenceCode.passed(next));
        }
        parts.add(
                0,
                method.addStatement(
                                "return $L",
                                withElementsOfAll(CodeBlock.of("$T.ofArrays($N)", RuntimeTypes.BINDS, columns), many))
                        .build());
        return parts;
    }

    /** All values come from the server: it only has to know how many rows to make. */
    private MethodSpec.Builder number(MethodSpec.Builder method, String one, String many) {
        if (!plan.numbered().isEmpty()) {
            method.beginControlFlow("for ($T $N : $N)", type, one, many);
            plan.numbered().forEach(key -> method.addStatement(refuseKey(key, one)));
            method.endControlFlow();
        }
        CodeBlock tuple = CodeBlock.of("$T.of($N.size())", RuntimeTypes.BINDS, many);
        return method.addStatement("return $L", withElementsOfAll(tuple, many));
    }

    /** Puts the values of some columns of all entities into arrays, whose names it gives. */
    private List<String> arrays(
            MethodSpec.Builder method,
            List<BindPlan> binds,
            List<PropertyPlan> refused,
            LocalNames locals,
            String one,
            String many,
            Optional<String> next) {
        List<String> arrays = new ArrayList<>();
        binds.forEach(bind -> arrays.add(locals.of(bind.property().name())));
        String size = locals.add("size");
        String i = locals.add("i");
        method.addStatement("int $N = $N.size()", size, many);
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement(PropertyCode.newArray(binds.get(n).property(), arrays.get(n), size));
        }
        method.beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", i, size)
                .addStatement("$T $N = $N.get($N)", type, one, many, i);
        refused.forEach(key -> method.addStatement(refuseKey(key, one)));
        Map<String, String> variables = variables(method, binds, one, locals);
        next.ifPresent(numbers -> SequenceCode.put(variables, numbers + "[" + i + "]"));
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement("$N[$N] = $L", arrays.get(n), i, code.bind(binds.get(n), variables));
        }
        method.endControlFlow();
        return arrays;
    }

    static MethodSpec.Builder bindsMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(RuntimeTypes.TUPLE);
    }
}
