package dev.vorm.processor.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What Jackson's annotations say of how records and enums are written, as far as the build can know that. */
final class JacksonMarks {
    private static final String PACKAGE = "com.fasterxml.jackson.";
    private static final String INSIDE = PACKAGE + "annotation.JacksonAnnotationsInside";

    /** Those that change neither the keys nor what is written there: what is left out reads like a key that is not there. */
    private static final Set<String> HARMLESS = Set.of(
            "JsonAlias",
            "JsonClassDescription",
            "JsonCreator",
            "JsonEnumDefaultValue",
            "JsonInclude",
            "JsonPropertyDescription",
            "JsonPropertyOrder",
            "JsonSetter");

    /** Those that may leave a component out, or give it another key. */
    private static final Set<String> KEYS =
            Set.of("JsonBackReference", "JsonGetter", "JsonIgnore", "JsonUnwrapped", "JsonValue", "JsonAnyGetter");

    private JacksonMarks() {}

    /**
     * How a component is written.
     *
     * @param asItIs whether nothing says of it that it is written otherwise than others of its type
     */
    record Written(String key, boolean asItIs) {}

    /** Whether a record is written as an object with its components' names as keys, but for what stands on those. */
    static boolean isKnown(TypeElement record) {
        boolean known = on(record).stream().allMatch(JacksonMarks::isHarmlessOnType);
        Set<String> components = names(record);
        for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
            boolean accessor =
                    components.contains(name(method)) && method.getParameters().isEmpty();
            known &= accessor
                    || on(method).stream()
                            .allMatch(mark -> isHarmless(mark) || simple(mark).equals("JsonIgnore"));
        }
        return known && supertypes(record).noneMatch(JacksonMarks::speaks);
    }

    /** Whether the constants of an enum are written by their names. */
    static boolean isByName(TypeElement type) {
        return !speaks(type) && supertypes(type).noneMatch(JacksonMarks::speaks);
    }

    /** How a component is written; nothing when it is perhaps not under a key of its own. */
    static Optional<Written> written(TypeElement record, VariableElement component) {
        List<AnnotationMirror> marks = new ArrayList<>(on(component));
        boolean asItIs = true;
        for (ExecutableElement method : ElementFilter.methodsIn(record.getEnclosedElements())) {
            if (method.getParameters().isEmpty() && name(method).equals(name(component))) {
                marks.addAll(on(method));
            } else if (isGetter(method, name(component))) {
                marks.addAll(on(method));
                asItIs = false;
            }
        }
        ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> name(parameter).equals(name(component)))
                .forEach(parameter -> marks.addAll(on(parameter)));
        Set<String> keys = new HashSet<>();
        for (AnnotationMirror mark : marks) {
            if (KEYS.contains(simple(mark)) || value(mark, "access").isPresent()) {
                return Optional.empty();
            }
            if (simple(mark).equals("JsonProperty")) {
                value(mark, "value")
                        .map(Object::toString)
                        .filter(key -> !key.isEmpty())
                        .ifPresent(keys::add);
            } else {
                asItIs &= isHarmless(mark);
            }
        }
        boolean plain = asItIs;
        return keys.size() > 1
                ? Optional.empty()
                : Optional.of(new Written(keys.stream().findFirst().orElse(name(component)), plain));
    }

    /** Whether Jackson could take a method for what reads a component. */
    private static boolean isGetter(ExecutableElement method, String component) {
        String bean = name(method).replaceFirst("^(get|is)", "");
        return method.getParameters().isEmpty() && !bean.equals(name(method)) && bean.equalsIgnoreCase(component);
    }

    /** Whether there is an annotation of Jackson's on a type or on a member of it. */
    private static boolean speaks(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> on(element).stream())
                .anyMatch(mark -> !isHarmless(mark));
    }

    private static Stream<TypeElement> supertypes(TypeElement type) {
        Stream<? extends TypeMirror> direct =
                Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        return direct.filter(TypeNames::isDeclared)
                .map(each -> (TypeElement) TypeNames.element(each))
                .filter(each -> !each.getQualifiedName().toString().startsWith("java."))
                .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
    }

    private static Set<String> names(TypeElement record) {
        Set<String> names = new HashSet<>();
        JsonRecordScanner.components(record).forEach(component -> names.add(name(component)));
        return names;
    }

    private static boolean isHarmlessOnType(AnnotationMirror mark) {
        return isHarmless(mark)
                || (simple(mark).equals("JsonIgnoreProperties")
                        && value(mark, "value").isEmpty());
    }

    private static boolean isHarmless(AnnotationMirror mark) {
        return type(mark).getQualifiedName().toString().startsWith(PACKAGE) && HARMLESS.contains(simple(mark));
    }

    /** The annotations of Jackson's on an element, and those of anybody's that stand for some of Jackson's. */
    private static List<? extends AnnotationMirror> on(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mark -> type(mark).getQualifiedName().toString().startsWith(PACKAGE)
                        || type(mark).getAnnotationMirrors().stream()
                                .anyMatch(inside ->
                                        type(inside).getQualifiedName().contentEquals(INSIDE)))
                .toList();
    }

    private static TypeElement type(AnnotationMirror mark) {
        return (TypeElement) mark.getAnnotationType().asElement();
    }

    private static String simple(AnnotationMirror mark) {
        return type(mark).getSimpleName().toString();
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }

    private static Optional<Object> value(AnnotationMirror mark, String name) {
        return mark.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> ((AnnotationValue) entry.getValue()).getValue())
                .findFirst();
    }
}
