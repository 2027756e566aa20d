package dev.vorm.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;

/** Writes the key of an entity that is made of several properties. */
final class KeyEmitter {
    private KeyEmitter() {}

    static JavaFile emit(EntityPlan entity, SourceWriter writer) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        TypeSpec.Builder key = writer.recordBuilder(entity.names().key())
                .addJavadoc("The key of {@link $T}.\n\n", entity.names().entity());
        for (MemberPlan member : entity.mapping().key().members()) {
            constructor.addParameter(KeyCode.component(member), member.simpleName());
            key.addJavadoc("@param $N as in the entity\n", member.simpleName());
        }
        return writer.file(key.recordConstructor(constructor.build()).build());
    }
}
