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
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MappingPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how an entity is read from rows and turned into binds. */
final class MappingEmitter {
    private final EntityPlan entity;
    private final MappingPlan plan;
    private final ClassName type;
    private final PropertyCode code;
    private final ResultCode results;

    MappingEmitter(EntityPlan entity) {
        this.entity = entity;
        this.plan = entity.mapping();
        this.type = entity.names().entity();
        this.code = new PropertyCode(entity);
        this.results = new ResultCode(entity);
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
                .addMethod(key())
                .addMethod(insertBinds())
                .addMethod(insertAllBinds())
                .addMethod(results.written("inserted", "an insert", plan.inserted()))
                .addMethod(binds("updateBinds", plan.updateBinds()))
                .addMethod(results.written("updated", "an update", plan.updated()))
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

    private MethodSpec key() {
        String variable = new LocalNames().one(type);
        return MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.STATIC)
                .returns(plan.key().valueType())
                .addParameter(type, variable)
                .addStatement("return $L", code.get(variable, plan.key()))
                .build();
    }

    private MethodSpec insertBinds() {
        String variable = new LocalNames().one(type);
        MethodSpec.Builder method = bindsMethod("insertBinds").addParameter(type, variable);
        if (plan.databaseMakesKey()) {
            method.addStatement(refuseKey(variable));
        }
        return method.addStatement("return $L", tuple(plan.insertBinds(), variable))
                .build();
    }

    private MethodSpec binds(String name, List<BindPlan> binds) {
        String variable = new LocalNames().one(type);
        return bindsMethod(name)
                .addParameter(type, variable)
                .addStatement("return $L", tuple(binds, variable))
                .build();
    }

    private CodeBlock tuple(List<BindPlan> binds, String variable) {
        List<CodeBlock> values =
                binds.stream().map(bind -> code.bind(bind, variable)).toList();
        return CodeBlock.of("$T.of($L)", RuntimeTypes.BINDS, ResultCode.arguments(values));
    }

    private CodeBlock refuseKey(String variable) {
        PropertyPlan key = plan.key();
        return CodeBlock.of("$T.unset($L, $S)", RuntimeTypes.BINDS, code.get(variable, key), key.label());
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
        if (plan.databaseMakesKey()) {
            method.beginControlFlow("for ($T $N : $N)", type, one, many)
                    .addStatement(refuseKey(one))
                    .endControlFlow();
        }
        return method.addStatement("return $T.of($N.size())", RuntimeTypes.BINDS, many);
    }

    private MethodSpec.Builder arrays(MethodSpec.Builder method, LocalNames locals, String one, String many) {
        List<BindPlan> binds = plan.insertBinds();
        List<String> arrays = new ArrayList<>();
        binds.forEach(bind -> arrays.add(locals.add(bind.property().name())));
        String size = locals.add("size");
        String i = locals.add("i");
        method.addStatement("int $N = $N.size()", size, many);
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement(PropertyCode.newArray(binds.get(n).property(), arrays.get(n), size));
        }
        method.beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", i, size)
                .addStatement("$T $N = $N.get($N)", type, one, many, i);
        if (plan.databaseMakesKey()) {
            method.addStatement(refuseKey(one));
        }
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement("$N[$N] = $L", arrays.get(n), i, code.bind(binds.get(n), one));
        }
        List<CodeBlock> values =
                arrays.stream().map(array -> CodeBlock.of("$N", array)).toList();
        return method.endControlFlow()
                .addStatement("return $T.ofArrays($L)", RuntimeTypes.BINDS, CodeBlock.join(values, ",$W"));
    }

    private static MethodSpec.Builder bindsMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(RuntimeTypes.TUPLE);
    }
}
