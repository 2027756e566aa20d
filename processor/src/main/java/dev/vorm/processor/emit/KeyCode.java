package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.BindPlan.Source;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.KeyPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a mapping that take a key from an entity, and turn keys into binds. */
final class KeyCode {
    private final ClassName entity;
    private final KeyPlan key;
    private final PropertyCode code;

    KeyCode(EntityPlan entity, PropertyCode code) {
        this.entity = entity.names().entity();
        this.key = entity.mapping().key();
        this.code = code;
    }

    /** The method that gives the key of an entity. */
    MethodSpec key() {
        String variable = new LocalNames().one(entity);
        return MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.STATIC)
                .returns(key.type())
                .addParameter(entity, variable)
                .addStatement("return $L", ofEntity(variable))
                .build();
    }

    private CodeBlock ofEntity(String variable) {
        if (!key.isGenerated()) {
            return part(variable, key.members().get(0));
        }
        List<CodeBlock> parts =
                key.members().stream().map(member -> required(variable, member)).toList();
        return CodeBlock.of("new $T($L)", key.type(), CodeBlock.join(parts, ",$W"));
    }

    private CodeBlock required(String variable, MemberPlan member) {
        CodeBlock value = part(variable, member);
        return member.type().isPrimitive()
                ? value
                : CodeBlock.of("$T.key($L, $S)", RuntimeTypes.BINDS, value, member.label());
    }

    private CodeBlock part(String variable, MemberPlan member) {
        CodeBlock value = code.declared(variable, member);
        return member.isReference() ? CodeBlock.of("$T.ref($L)", RuntimeTypes.BINDS, value) : value;
    }

    /** The type of a component of a generated key. */
    static TypeName component(MemberPlan member) {
        if (member instanceof PropertyPlan property) {
            return property.reference().isPresent() ? property.valueType() : property.type();
        }
        return ((EmbeddedPlan) member).value();
    }

    /** The method that turns a key into binds. */
    MethodSpec keyBinds() {
        return MappingEmitter.bindsMethod("keyBinds")
                .addParameter(key.type(), "id")
                .addStatement("return $T.of($L)", RuntimeTypes.BINDS, ResultCode.arguments(binds("id")))
                .build();
    }

    private List<CodeBlock> binds(String variable) {
        return key.properties().stream()
                .map(property ->
                        PropertyCode.bind(new BindPlan(property, Source.KEY), code.ofKey(variable, key, property)))
                .toList();
    }

    /** The method that turns keys into one array for each of their columns. */
    MethodSpec keysBinds() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(key.type()));
        LocalNames locals = new LocalNames("ids", "id", "size", "i");
        List<String> arrays = new ArrayList<>();
        boolean one = key.properties().size() == 1;
        key.properties().forEach(property -> arrays.add(locals.of(one ? "keys" : property.simpleName())));
        MethodSpec.Builder method = MappingEmitter.bindsMethod("keysBinds")
                .addParameter(list, "ids")
                .addStatement("int size = ids.size()");
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement(PropertyCode.newArray(key.properties().get(n), arrays.get(n), "size"));
        }
        method.beginControlFlow("for (int i = 0; i < size; i++)").addStatement("$T id = ids.get(i)", key.type());
        List<CodeBlock> binds = binds("id");
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement("$N[i] = $L", arrays.get(n), binds.get(n));
        }
        List<CodeBlock> values =
                arrays.stream().map(array -> CodeBlock.of("$N", array)).toList();
        return method.endControlFlow()
                .addStatement("return $T.ofArrays($L)", RuntimeTypes.BINDS, CodeBlock.join(values, ",$W"))
                .build();
    }
}
