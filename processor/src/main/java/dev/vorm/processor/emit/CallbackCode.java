package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.vorm.processor.model.CallbackModel;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.plan.EntityPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the calls of an entity's callbacks. */
final class CallbackCode {
    private final EntityPlan entity;
    private final ClassName type;

    CallbackCode(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
    }

    boolean has(Event event) {
        return !entity.callbacks(event).isEmpty();
    }

    /** The methods of the mapping that call what is called before a write. */
    List<MethodSpec> before() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Event event : List.of(Event.BEFORE_INSERT, Event.BEFORE_UPDATE, Event.BEFORE_DELETE)) {
            if (entity.isPrepared(event)) {
                String variable = new LocalNames().one(type);
                MethodSpec.Builder method = MethodSpec.methodBuilder(methodOf(event))
                        .addModifiers(Modifier.STATIC)
                        .returns(type)
                        .addParameter(type, variable);
                boolean copied = event != Event.BEFORE_DELETE
                        && entity.isRecord()
                        && !entity.elements().isEmpty();
                String last = call(method, event, variable, new LocalNames(variable));
                methods.add(method.addStatement(copied ? "return copied($N)" : "return $N", last)
                        .build());
            }
        }
        return methods;
    }

    /** The mapping's method for an event, such as {@code beforeInsert}. */
    static String methodOf(Event event) {
        return switch (event) {
            case BEFORE_INSERT -> "beforeInsert";
            case BEFORE_UPDATE -> "beforeUpdate";
            case BEFORE_DELETE -> "beforeDelete";
            case AFTER_INSERT -> "afterInsert";
            case AFTER_UPDATE -> "afterUpdate";
            case AFTER_LOAD -> "afterLoad";
        };
    }

    /** Ends a method that gives the entity of an expression, after the callbacks of an event. */
    MethodSpec.Builder giveMade(MethodSpec.Builder method, Event event, CodeBlock made, LocalNames locals) {
        if (!has(event)) {
            return method.addStatement("return $L", made);
        }
        String variable = locals.one(type);
        method.addStatement("$T $N = $L", type, variable, made);
        return give(method, event, variable, locals);
    }

    /** Ends a method that gives the entity in a variable, after the callbacks of an event. */
    MethodSpec.Builder give(MethodSpec.Builder method, Event event, String variable, LocalNames locals) {
        return method.addStatement("return $N", call(method, event, variable, locals));
    }

    /** Calls the callbacks of an event; gives the variable with the entity that they leave. */
    private String call(MethodSpec.Builder method, Event event, String variable, LocalNames locals) {
        String last = variable;
        for (CallbackModel callback : entity.callbacks(event)) {
            CodeBlock call = CodeBlock.of("$N.$N()", last, callback.method());
            if (callback.replaces()) {
                last = locals.one(type);
                method.addStatement(
                        "$T $N = $T.present($L, $S)",
                        type,
                        last,
                        RuntimeTypes.BINDS,
                        call,
                        "the result of " + entity.names().label() + "." + callback.method());
            } else {
                method.addStatement(call);
            }
        }
        return last;
    }
}
