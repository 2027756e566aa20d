package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
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
    Optional<Access> access(Owner owner, Field field, List<Diagnostic> found) {
        String name = field.name();
        return owner.form() == Form.RECORD
                ? Optional.of(new Access(name, true, "", false))
                : access(owner, field, name, found);
    }

    private Optional<Access> access(Owner owner, Field field, String name, List<Diagnostic> found) {
        if (field.element().getModifiers().contains(Modifier.FINAL)) {
            found.add(Diagnostic.of(DiagnosticCode.FINAL_FIELD, field.place()));
            return Optional.empty();
        }
        if (Visibility.isVisible(field.element(), owner.home())) {
            return Optional.of(new Access(name, false, name, false));
        }
        Optional<String> reader = reader(owner, field);
        Optional<String> writer = writer(owner, field);
        if (reader.isEmpty()) {
            String example =
                    TypeNames.simple(field.type()) + " " + readers(field).get(0) + "()";
            found.add(Diagnostic.of(DiagnosticCode.NO_READER, field.place(), example));
        } else if (writer.isEmpty()) {
            String example = writers(field).get(0) + "(" + TypeNames.simple(field.type()) + ")";
            found.add(Diagnostic.of(DiagnosticCode.NO_WRITER, field.place(), example));
        }
        return reader.isPresent() && writer.isPresent()
                ? Optional.of(new Access(reader.get(), true, writer.get(), true))
                : Optional.empty();
    }

    private Optional<String> reader(Owner owner, Field field) {
        return readers(field).stream()
                .filter(name -> methods(owner, name)
                        .anyMatch(method ->
                                method.getParameterTypes().isEmpty() && same(method.getReturnType(), field.type())))
                .findFirst();
    }

    private Optional<String> writer(Owner owner, Field field) {
        return writers(field).stream()
                .filter(name -> methods(owner, name)
                        .anyMatch(method -> method.getParameterTypes().size() == 1
                                && same(method.getParameterTypes().get(0), field.type())))
                .findFirst();
    }

    /** Boxed and primitive are not the same: a null would fail on its way. */
    private boolean same(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    /** The methods with a name that generated code can call, as the class sees them. */
    private Stream<ExecutableType> methods(Owner owner, String name) {
        return Fields.hierarchy(owner.type()).stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> Visibility.isVisible(method, owner.home())
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && method.getThrownTypes().isEmpty())
                .map(method -> (ExecutableType)
                        types.asMemberOf((DeclaredType) owner.type().asType(), method));
    }

    private static List<String> readers(Field field) {
        String name = field.name();
        return isBoolean(field)
                ? List.of("is" + GeneratedNames.capitalize(name), "get" + GeneratedNames.capitalize(name), name)
                : List.of("get" + GeneratedNames.capitalize(name), name);
    }

    private static List<String> writers(Field field) {
        String name = field.name();
        boolean prefixed = isBoolean(field) && name.matches("is\\p{Lu}.*");
        return prefixed
                ? List.of("set" + name.substring(2), "set" + GeneratedNames.capitalize(name), name)
                : List.of("set" + GeneratedNames.capitalize(name), name);
    }

    private static boolean isBoolean(Field field) {
        return field.type().getKind() == TypeKind.BOOLEAN || TypeNames.is(field.type(), "java.lang.Boolean");
    }
}
