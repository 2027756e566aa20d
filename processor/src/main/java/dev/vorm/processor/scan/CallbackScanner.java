package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.CallbackModel;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.model.EntityModel.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
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

    /** Callbacks of a value that is embedded: nobody would call them. */
    static void refuse(TypeElement value, Place place, List<Diagnostic> found) {
        Fields.hierarchy(value).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .flatMap(Mark::all)
                .filter(mark -> EVENTS.containsKey(mark.name()))
                .map(mark -> Diagnostic.of(
                        DiagnosticCode.EMBEDDED_CALLBACK,
                        place,
                        mark.name(),
                        value.getSimpleName().toString()))
                .findFirst()
                .ifPresent(found::add);
    }

    /** The callbacks, those of superclasses first, in the order of their declaration; those that cannot be called are in {@code found}. */
    List<CallbackModel> scan(TypeElement type, Form form, List<Diagnostic> found) {
        List<CallbackModel> callbacks = new ArrayList<>();
        for (TypeElement each : withInterfaces(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                Mark.all(method)
                        .filter(mark -> EVENTS.containsKey(mark.name()))
                        .forEach(mark -> callback(type, form, method, mark, callbacks, found));
            }
        }
        return callbacks;
    }

    /** A type with all above it: interfaces first, for they have no state, then superclasses from the topmost on. */
    private static Set<TypeElement> withInterfaces(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        List<TypeElement> classes = Fields.hierarchy(type);
        classes.forEach(each -> interfaces(each, all));
        all.addAll(classes);
        return all;
    }

    private static void interfaces(TypeElement type, Set<TypeElement> all) {
        for (TypeMirror above : type.getInterfaces()) {
            if (above.getKind() == TypeKind.DECLARED
                    && !TypeNames.qualified(above).startsWith("java.")) {
                TypeElement element = (TypeElement) TypeNames.element(above);
                interfaces(element, all);
                all.add(element);
            }
        }
    }

    private void callback(
            TypeElement type,
            Form form,
            ExecutableElement method,
            Mark mark,
            List<CallbackModel> callbacks,
            List<Diagnostic> found) {
        boolean nothing = method.getReturnType().getKind() == TypeKind.VOID;
        boolean same = givesItself(type, method);
        Event event = EVENTS.get(mark.name());
        if (ViewScanner.is(type) && event != Event.AFTER_LOAD) {
            found.add(Diagnostic.of(DiagnosticCode.VIEW_ANNOTATION, mark.place(), mark.name()));
        } else if (event == null || !isCallable(method, type) || !(nothing || (same && form == Form.RECORD))) {
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

    /** Whether a method gives the entity's own type, which can be a type variable where it is declared. */
    private boolean givesItself(TypeElement type, ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        if (result.getKind() == TypeKind.TYPEVAR) {
            result = ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method)).getReturnType();
        }
        return types.isSameType(result, type.asType());
    }

    private static boolean isCallable(ExecutableElement method, TypeElement type) {
        return method.getParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && method.getTypeParameters().isEmpty()
                && Visibility.isVisible(method, ConverterScanner.packageOf(type))
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
