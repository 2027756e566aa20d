package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.plan.EntityPlan;
import java.util.List;

/** Writes the methods of a root's repository that write one entity: they leave it to the repository of its kind. */
final class RootCrudCode {
    private final EntityPlan entity;
    private final List<EntityPlan> leaves;
    private final ClassName type;

    RootCrudCode(EntityPlan entity) {
        this.entity = entity;
        this.leaves = entity.root().orElseThrow().leaves();
        this.type = entity.names().entity();
    }

    MethodSpec insert() {
        return write("insert", type, ".map(written -> written)");
    }

    MethodSpec update() {
        return write("update", type, ".map(written -> written)");
    }

    MethodSpec delete() {
        return write("delete", ClassName.get(Void.class), "");
    }

    private MethodSpec write(String name, TypeName result, String widened) {
        String variable = new LocalNames(CrudEmitter.EXECUTOR).one(type);
        MethodSpec.Builder method = CrudEmitter.method(name, result).addParameter(type, variable);
        for (EntityPlan leaf : leaves) {
            String one = new LocalNames(CrudEmitter.EXECUTOR, variable)
                    .one(leaf.names().entity());
            method.beginControlFlow(
                            "if ($N instanceof $T $N)", variable, leaf.names().entity(), one)
                    .addStatement(
                            "return new $T(executor).$N($N)$L", leaf.names().crud(), name, one, widened)
                    .endControlFlow();
        }
        return method.addStatement(
                        "return $T.missing($S)",
                        RuntimeTypes.CRUD,
                        entity.names().label() + "." + name)
                .build();
    }
}
