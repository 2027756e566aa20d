package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel.Form;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what kind of type an entity is, and finds those that cannot be one. */
final class FormScanner {
    private FormScanner() {}

    /** The form; nothing when no kind of entity has it. Mistakes are in {@code found}. */
    static Optional<Form> scan(TypeElement type, List<Diagnostic> found) {
        Place place = Place.of(type);
        if (type.getKind() == ElementKind.RECORD) {
            outside(type, found);
            return Optional.of(Form.RECORD);
        }
        if (type.getKind() != ElementKind.CLASS) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_KIND, place, kind(type)));
            return Optional.empty();
        }
        if (isAbstract(type)) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_INHERITANCE, place, "an abstract"));
        } else if (type.getModifiers().contains(Modifier.SEALED)) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_INHERITANCE, place, "a sealed"));
        } else if (type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC)) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_INNER, place));
        } else if (!hasConstructor(type)) {
            found.add(Diagnostic.of(DiagnosticCode.NO_CONSTRUCTOR, place));
        }
        outside(type, found);
        Fields.hierarchy(type).stream()
                .filter(each -> !each.equals(type)
                        && (Mark.has(each, "Table") || ViewScanner.is(each))
                        && !Hierarchy.isRoot(each))
                .map(each -> Diagnostic.of(
                        DiagnosticCode.MAPPED_SUPERCLASS,
                        place,
                        each.getSimpleName().toString()))
                .findFirst()
                .ifPresent(found::add);
        return Optional.of(Form.CLASS);
    }

    static boolean isAbstract(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The form of a type that can be built. */
    static Form form(TypeElement type) {
        return type.getKind() == ElementKind.RECORD ? Form.RECORD : Form.CLASS;
    }

    /** What keeps generated code from a type. */
    static void outside(TypeElement type, List<Diagnostic> found) {
        if (!type.getTypeParameters().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_GENERIC, Place.of(type)));
        }
        hidden(type)
                .ifPresent(hidden -> found.add(Diagnostic.of(
                        DiagnosticCode.PRIVATE_TYPE,
                        Place.of(type),
                        hidden.getSimpleName().toString())));
    }

    /** The type itself or the type around it that is private. */
    static Optional<Element> hidden(TypeElement type) {
        for (Element at = type;
                at != null && (at.getKind().isClass() || at.getKind().isInterface()); ) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(at);
            }
            at = at.getEnclosingElement();
        }
        return Optional.empty();
    }

    /** Whether a type and all types around it are public. */
    static boolean isPublic(TypeElement type) {
        Element owner = type.getEnclosingElement();
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (!(owner instanceof TypeElement outer) || isPublic(outer));
    }

    private static boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case RECORD -> "a record";
            default -> "a class";
        };
    }
}
