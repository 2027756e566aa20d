package dev.vorm.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The fields that are properties, in the order of their declaration. Those of a record stand for its components: a
 * compiler knows the places of fields, but not always those of components.
 */
final class Fields {
    private Fields() {}

    static List<VariableElement> mapped(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(Fields::isMapped)
                .toList();
    }

    /** Fields that are no properties by Java's own modifiers. */
    static List<VariableElement> unmapped(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(Fields::isOutside)
                .toList();
    }

    /** Fields that are no properties because the user says so. */
    static List<VariableElement> excluded(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !isOutside(field) && Mark.has(field, "Transient"))
                .toList();
    }

    /** Fields that would be columns, in the nearest superclass that has some: nobody must lose them unawares. */
    static List<VariableElement> inherited(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() != TypeKind.DECLARED || TypeNames.is(superclass, "java.lang.Object")) {
            return List.of();
        }
        TypeElement parent = (TypeElement) TypeNames.element(superclass);
        List<VariableElement> fields = mapped(parent);
        return fields.isEmpty() ? inherited(parent) : fields;
    }

    /** The name of the type that declares a field. */
    static Optional<String> owner(VariableElement field) {
        return Optional.ofNullable(field.getEnclosingElement())
                .map(owner -> owner.getSimpleName().toString());
    }

    /** The properties of the key. */
    static List<VariableElement> keys(TypeElement type) {
        return mapped(type).stream().filter(field -> Mark.has(field, "Id")).toList();
    }

    private static boolean isMapped(VariableElement field) {
        return !isOutside(field) && !Mark.has(field, "Transient");
    }

    private static boolean isOutside(VariableElement field) {
        Set<Modifier> modifiers = field.getModifiers();
        return modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT);
    }
}
