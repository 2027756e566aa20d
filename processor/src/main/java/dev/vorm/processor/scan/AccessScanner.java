package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds how generated code gets at the fields of a class: directly, or when they are private by methods. */
final class AccessScanner {
    private final Types types;

    AccessScanner(Types types) {
        this.types = types;
    }

    /** The access to a component or field; nothing when there is a mistake, which is then in {@code found}. */
    Optional<Access> access(Owner owner, VariableElement field, List<Diagnostic> found) {
        String name = field.getSimpleName().toString();
        return owner.form() == Form.RECORD
                ? Optional.of(new Access(name, true, "", false))
                : access(owner.type(), field, name, found);
    }

    private Optional<Access> access(TypeElement owner, VariableElement field, String name, List<Diagnostic> found) {
        if (field.getModifiers().contains(Modifier.FINAL)) {
            found.add(Diagnostic.of(DiagnosticCode.FINAL_FIELD, Place.of(field)));
            return Optional.empty();
        }
        if (!field.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(new Access(name, false, name, false));
        }
        Optional<String> reader = reader(owner, field);
        Optional<String> writer = writer(owner, field);
        if (reader.isEmpty()) {
            String example =
                    TypeNames.simple(field.asType()) + " " + readers(field).get(0) + "()";
            found.add(Diagnostic.of(DiagnosticCode.NO_READER, Place.of(field), example));
        } else if (writer.isEmpty()) {
            String example = writers(field).get(0) + "(" + TypeNames.simple(field.asType()) + ")";
            found.add(Diagnostic.of(DiagnosticCode.NO_WRITER, Place.of(field), example));
        }
        return reader.isPresent() && writer.isPresent()
                ? Optional.of(new Access(reader.get(), true, writer.get(), true))
                : Optional.empty();
    }

    private Optional<String> reader(TypeElement owner, VariableElement field) {
        return readers(field).stream()
                .filter(name -> methods(owner, name)
                        .anyMatch(method ->
                                method.getParameters().isEmpty() && same(method.getReturnType(), field.asType())))
                .findFirst();
    }

    private Optional<String> writer(TypeElement owner, VariableElement field) {
        return writers(field).stream()
                .filter(name -> methods(owner, name)
                        .anyMatch(method -> method.getParameters().size() == 1
                                && same(method.getParameters().get(0).asType(), field.asType())))
                .findFirst();
    }

    /** Boxed and primitive are not the same: a null would fail on its way. */
    private boolean same(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    private static Stream<ExecutableElement> methods(TypeElement owner, String name) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE)
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && method.getThrownTypes().isEmpty());
    }

    private static List<String> readers(VariableElement field) {
        String name = field.getSimpleName().toString();
        return isBoolean(field)
                ? List.of("is" + capital(name), "get" + capital(name), name)
                : List.of("get" + capital(name), name);
    }

    private static List<String> writers(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean prefixed = isBoolean(field) && name.matches("is\\p{Lu}.*");
        return prefixed
                ? List.of("set" + name.substring(2), "set" + capital(name), name)
                : List.of("set" + capital(name), name);
    }

    private static boolean isBoolean(VariableElement field) {
        return field.asType().getKind() == TypeKind.BOOLEAN || TypeNames.is(field.asType(), "java.lang.Boolean");
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
