package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.CallbackModel;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.model.EntityModel.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the methods of an entity that are called when it is read or written. */
final class CallbackScanner {
    private static final Map<String, Event> EVENTS = Map.of(
            "BeforeInsert", Event.BEFORE_INSERT,
            "AfterInsert", Event.AFTER_INSERT,
            "BeforeUpdate", Event.BEFORE_UPDATE,
            "AfterUpdate", Event.AFTER_UPDATE,
            "BeforeDelete", Event.BEFORE_DELETE,
            "AfterLoad", Event.AFTER_LOAD);

    private final Types types;

    CallbackScanner(Types types) {
        this.types = types;
    }

    /** The callbacks, those of superclasses first, in the order of their declaration; those that cannot be called are in {@code found}. */
    List<CallbackModel> scan(TypeElement type, Form form, List<Diagnostic> found) {
        List<CallbackModel> callbacks = new ArrayList<>();
        for (TypeElement each : Fields.hierarchy(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                Mark.all(method)
                        .filter(mark -> EVENTS.containsKey(mark.name()))
                        .forEach(mark -> callback(type, form, method, mark, callbacks, found));
            }
        }
        return callbacks;
    }

    private void callback(
            TypeElement type,
            Form form,
            ExecutableElement method,
            Mark mark,
            List<CallbackModel> callbacks,
            List<Diagnostic> found) {
        boolean nothing = method.getReturnType().getKind() == TypeKind.VOID;
        boolean same = types.isSameType(method.getReturnType(), type.asType());
        Event event = EVENTS.get(mark.name());
        if (event == null || !isCallable(method, type) || !(nothing || (same && form == Form.RECORD))) {
            String name = type.getSimpleName().toString();
            String result = form == Form.RECORD ? "nothing or a " + name : "nothing";
            found.add(Diagnostic.of(DiagnosticCode.CALLBACK, mark.place(), mark.name(), result));
        } else {
            CallbackModel callback =
                    new CallbackModel(event, method.getSimpleName().toString(), !nothing);
            // A method that is overridden is called once, where its superclass has it.
            if (!callbacks.contains(callback)) {
                callbacks.add(callback);
            }
        }
    }

    private static boolean isCallable(ExecutableElement method, TypeElement type) {
        return method.getParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && method.getTypeParameters().isEmpty()
                && AccessScanner.isVisible(method, type)
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
