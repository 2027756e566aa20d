package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
final class SourceWriter {
    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "dev.vorm.processor.EntityProcessor")
            .build();

    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Double",
            "Float",
            "IllegalStateException",
            "Integer",
            "Long",
            "Override",
            "Short",
            "String",
            "Void");

    private final ClassName source;
    private final String sourceKind;
    private final boolean isPublic;
    private final Element origin;

    /**
     * Writes files that come from one type.
     *
     * @param source the type
     * @param sourceKind what it is, such as {@code record}
     * @param isPublic whether the files' types can be seen from other packages
     * @param origin the type to the compiler
     */
    SourceWriter(ClassName source, String sourceKind, boolean isPublic, Element origin) {
        this.source = source;
        this.sourceKind = sourceKind;
        this.isPublic = isPublic;
        this.origin = origin;
    }

    /** The beginning of a class. */
    TypeSpec.Builder classBuilder(ClassName name) {
        return begin(TypeSpec.classBuilder(name));
    }

    /** The beginning of a record. */
    TypeSpec.Builder recordBuilder(ClassName name) {
        return begin(TypeSpec.recordBuilder(name));
    }

    private TypeSpec.Builder begin(TypeSpec.Builder type) {
        type.addAnnotation(GENERATED).addAnnotation(Fingerprint.PLACEHOLDER).addOriginatingElement(origin);
        return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    /** The file of a class. */
    JavaFile file(TypeSpec type) {
        return JavaFile.builder(source.packageName(), type)
                .addFileComment(
                        "Generated from $L by Vorm; change that $L instead.",
                        String.join(".", source.simpleNames()),
                        sourceKind)
                .indent("    ")
                .skipJavaLangImports(!isJavaLangHidden())
                .build();
    }

    /** Whether the package has a type of its own by a name that generated code needs for one of {@code java.lang}. */
    private boolean isJavaLangHidden() {
        Element enclosing = origin;
        while (enclosing != null && enclosing.getKind() != ElementKind.PACKAGE) {
            enclosing = enclosing.getEnclosingElement();
        }
        return enclosing != null
                && enclosing.getEnclosedElements().stream()
                        .anyMatch(
                                type -> JAVA_LANG.contains(type.getSimpleName().toString()));
    }
}
