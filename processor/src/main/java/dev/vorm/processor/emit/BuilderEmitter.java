package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.ToManyPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record. */
final class BuilderEmitter {
    static final ClassName NULLABLE = ClassName.get("dev.vorm.annotation", "Nullable");

    private final EntityPlan entity;
    private final ClassName type;
    private final ClassName builder;

    BuilderEmitter(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
        this.builder = entity.names().builder();
    }

    JavaFile emit(SourceWriter writer) {
        TypeSpec.Builder spec = writer.classBuilder(builder)
                // A field that is called like an imported class would hide it.
                .alwaysQualify(entity.members().stream().map(MemberPlan::name).toArray(String[]::new))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Builds $L {@link $T} component by component, from nothing or from another one.\n",
                        Comments.article(type),
                        type);
        entity.components().forEach(property -> spec.addField(field(property)));
        spec.addMethod(constructor()).addMethod(from());
        entity.components().forEach(property -> spec.addMethod(setter(property)));
        return writer.file(spec.addMethod(build()).build());
    }

    private static FieldSpec field(MemberPlan property) {
        FieldSpec.Builder field = FieldSpec.builder(type(property), property.name(), Modifier.PRIVATE);
        if (property instanceof ElementsPlan elements) {
            String empty = elements.kind().name().charAt(0)
                    + elements.kind().name().substring(1).toLowerCase(Locale.ROOT);
            return field.initializer("$T.of()", ClassName.get("java.util", empty))
                    .build();
        }
        if (property instanceof ToManyPlan relationship) {
            return field.initializer("$T.unloaded()", relationship.many() ? RuntimeTypes.MANY : RuntimeTypes.ONE)
                    .build();
        }
        return property.optional()
                ? field.initializer("$T.empty()", Optional.class).build()
                : field.build();
    }

    /** What may be null says so to those who check it. */
    private static TypeName type(MemberPlan property) {
        return property.nullable() && !property.optional()
                ? property.type().annotated(AnnotationSpec.builder(NULLABLE).build())
                : property.type();
    }

    /** Written out: javac warns of public constructors that nobody wrote. */
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("A builder without any component.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private MethodSpec from() {
        String variable = new LocalNames().one(type);
        CodeBlock.Builder calls = CodeBlock.builder();
        for (MemberPlan property : entity.components()) {
            calls.add("\n.$N($L)", property.name(), PropertyCode.declared(CodeBlock.of("$N", variable), property));
        }
        return MethodSpec.methodBuilder("from")
                .addJavadoc("A builder of a copy.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addParameter(type, variable)
                .addStatement("return new $T()$L", builder, calls.build())
                .build();
    }

    private MethodSpec setter(MemberPlan property) {
        return MethodSpec.methodBuilder(property.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type(property), property.name())
                .addStatement("this.$1N = $1N", property.name())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        List<CodeBlock> values = entity.components().stream()
                .map(property -> CodeBlock.of("$N", property.name()))
                .toList();
        return MethodSpec.methodBuilder("build")
                .addJavadoc("The record.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T($L)", type, CodeBlock.join(values, ",$W"))
                .build();
    }
}
