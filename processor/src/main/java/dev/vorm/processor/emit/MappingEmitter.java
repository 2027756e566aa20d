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
import javax.lang.model.element.Modifier;

/** Writes how an entity is read from rows and turned into binds. */
final class MappingEmitter {
    private final EntityPlan entity;
    private final MappingPlan plan;
    private final ClassName type;
    private final PropertyCode code;
    private final ResultCode results;
    private final KeyCode keys;

    MappingEmitter(EntityPlan entity) {
        this.entity = entity;
        this.plan = entity.mapping();
        this.type = entity.names().entity();
        this.code = new PropertyCode(entity);
        this.results = new ResultCode(entity);
        this.keys = new KeyCode(entity, code);
    }

    JavaFile emit(SourceWriter writer) {
        TypeSpec.Builder mapping = writer.classBuilder(entity.names().mapping())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads {@link $T} from rows and turns it into binds.\n", this.type);
        entity.properties().stream()
                .filter(SqlTypeCode::isHeld)
                .forEach(property -> mapping.addField(heldType(property)));
        TypeSpec type = mapping.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(results.read())
                .addMethods(results.readColumns())
                .addMethods(results.readEmbedded())
                .addMethod(keys.key())
                .addMethod(keys.keyBinds())
                .addMethod(keys.keysBinds())
                .addMethods(new CallbackCode(entity).before())
                .addMethod(insertBinds())
                .addMethod(insertAllBinds())
                .addMethod(results.written("inserted", "an insert", plan.inserted(), Event.AFTER_INSERT))
                .addMethod(binds("updateBinds", plan.updateBinds()))
                .addMethod(results.written("updated", "an update", plan.updated(), Event.AFTER_UPDATE))
                .addMethod(binds("deleteBinds", plan.deleteBinds()))
                .build();
        return writer.file(type).toBuilder()
                .addStaticImport(RuntimeTypes.VALUES, "required")
                .build();
    }

    private static FieldSpec heldType(PropertyPlan property) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SQL_TYPE, property.valueType()),
                        SqlTypeCode.constant(property),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(SqlTypeCode.of(property.value()))
                .build();
    }

    private MethodSpec insertBinds() {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        MethodSpec.Builder method = bindsMethod("insertBinds").addParameter(type, variable);
        plan.numbered().forEach(key -> method.addStatement(refuseKey(key, variable)));
        return tuple(method, plan.insertBinds(), variable, locals);
    }

    private MethodSpec binds(String name, List<BindPlan> binds) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        return tuple(bindsMethod(name).addParameter(type, variable), binds, variable, locals);
    }

    private MethodSpec tuple(MethodSpec.Builder method, List<BindPlan> binds, String variable, LocalNames locals) {
        Map<String, String> variables = variables(method, binds, variable, locals);
        List<CodeBlock> values =
                binds.stream().map(bind -> code.bind(bind, variables)).toList();
        return method.addStatement("return $T.of($L)", RuntimeTypes.BINDS, ResultCode.arguments(values))
                .build();
    }

    /** Puts the values around some properties into variables. */
    private Map<String, String> variables(
            MethodSpec.Builder method, List<BindPlan> binds, String variable, LocalNames locals) {
        Map<String, String> variables = new HashMap<>(Map.of("", variable));
        for (EmbeddedPlan embedded : code.around(binds)) {
            String name = locals.add(LocalNames.camel(embedded.name()));
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

    private MethodSpec insertAllBinds() {
        LocalNames locals = new LocalNames();
        String one = locals.one(type);
        String many = locals.many(type);
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(type));
        MethodSpec.Builder method = bindsMethod("insertAllBinds").addParameter(list, many);
        return plan.insertBinds().isEmpty()
                ? number(method, one, many).build()
                : arrays(method, locals, one, many).build();
    }

    /** All values come from the server: it only has to know how many rows to make. */
    private MethodSpec.Builder number(MethodSpec.Builder method, String one, String many) {
        if (!plan.numbered().isEmpty()) {
            method.beginControlFlow("for ($T $N : $N)", type, one, many);
            plan.numbered().forEach(key -> method.addStatement(refuseKey(key, one)));
            method.endControlFlow();
        }
        return method.addStatement("return $T.of($N.size())", RuntimeTypes.BINDS, many);
    }

    private MethodSpec.Builder arrays(MethodSpec.Builder method, LocalNames locals, String one, String many) {
        List<BindPlan> binds = plan.insertBinds();
        List<String> arrays = new ArrayList<>();
        binds.forEach(
                bind -> arrays.add(locals.add(LocalNames.camel(bind.property().name()))));
        String size = locals.add("size");
        String i = locals.add("i");
        method.addStatement("int $N = $N.size()", size, many);
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement(PropertyCode.newArray(binds.get(n).property(), arrays.get(n), size));
        }
        method.beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", i, size)
                .addStatement("$T $N = $N.get($N)", type, one, many, i);
        plan.numbered().forEach(key -> method.addStatement(refuseKey(key, one)));
        Map<String, String> variables = variables(method, binds, one, locals);
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement("$N[$N] = $L", arrays.get(n), i, code.bind(binds.get(n), variables));
        }
        List<CodeBlock> values =
                arrays.stream().map(array -> CodeBlock.of("$N", array)).toList();
        return method.endControlFlow()
                .addStatement("return $T.ofArrays($L)", RuntimeTypes.BINDS, CodeBlock.join(values, ",$W"));
    }

    static MethodSpec.Builder bindsMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(RuntimeTypes.TUPLE);
    }
}
