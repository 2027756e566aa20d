package dev.vorm.processor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are properties, those of superclasses before a class's own, in the order of their declaration. Those of a
 * record stand for its components: a compiler knows the places of fields, but not always those of components.
 */
final class Fields {
    private Fields() {}

    /** The fields that are properties. */
    static List<Field> mapped(TypeElement type, Types types) {
        return all(type).stream()
                .filter(Fields::isMapped)
                .map(field -> new Field(field, types.asMemberOf((DeclaredType) type.asType(), field)))
                .toList();
    }

    /** Fields that are no properties by Java's own modifiers. */
    static List<VariableElement> unmapped(TypeElement type) {
        return all(type).stream().filter(Fields::isOutside).toList();
    }

    /** Fields that are no properties because the user says so. */
    static List<VariableElement> excluded(TypeElement type) {
        return all(type).stream()
                .filter(field -> !isOutside(field) && Mark.has(field, "Transient"))
                .toList();
    }

    /** The properties of the key. */
    static List<Field> keys(TypeElement type, Types types) {
        return mapped(Hierarchy.ofFields(type), types).stream()
                .filter(field -> Mark.has(field.element(), "Id"))
                .toList();
    }

    /** All fields, those of the topmost superclass first. */
    static List<VariableElement> all(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>();
        hierarchy(type).forEach(each -> fields.addAll(ElementFilter.fieldsIn(each.getEnclosedElements())));
        return fields;
    }

    /** A type and its superclasses, the topmost first. */
    static List<TypeElement> hierarchy(TypeElement type) {
        List<TypeElement> hierarchy = new ArrayList<>();
        TypeElement at = type;
        while (at != null) {
            hierarchy.add(0, at);
            at = superclass(at);
        }
        return hierarchy;
    }

    /** The superclass that can have properties. */
    private static @Nullable TypeElement superclass(TypeElement type) {
        boolean none = type.getSuperclass().getKind() != TypeKind.DECLARED
                || TypeNames.qualified(type.getSuperclass()).startsWith("java.");
        return none ? null : (TypeElement) TypeNames.element(type.getSuperclass());
    }

    private static boolean isMapped(VariableElement field) {
        return !isOutside(field) && !Mark.has(field, "Transient");
    }

    private static boolean isOutside(VariableElement field) {
        Set<Modifier> modifiers = field.getModifiers();
        return modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT);
    }
}
