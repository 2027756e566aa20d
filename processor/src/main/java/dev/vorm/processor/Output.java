package dev.vorm.processor;

import com.palantir.javapoet.JavaFile;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.emit.Fingerprint;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes files, and knows which are ours. */
final class Output {
    private final Filer filer;
    private final Elements elements;
    private final Reporter reporter;
    private final Set<String> written = new HashSet<>();

    Output(ProcessingEnvironment environment, Reporter reporter) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.reporter = reporter;
    }

    /**
     * Writes the files of a type, unless there are class files of just them: an incremental build has unchanged types processed by their
     * class files, and javac before 23 fails on a record in a source of which it has read a class file
     * (<a href="https://bugs.openjdk.org/browse/JDK-8332297">JDK-8332297</a>).
     */
    void write(TypeElement origin, List<JavaFile> files) {
        List<String> texts = files.stream().map(JavaFile::toString).toList();
        String fingerprint = Fingerprint.of(texts);
        if (files.stream().anyMatch(file -> isCompiled(file, fingerprint))
                && files.stream().allMatch(file -> elements.getTypeElement(name(file)) != null)) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            write(origin, files.get(i), Fingerprint.fill(texts.get(i), fingerprint));
        }
    }

    private void write(TypeElement origin, JavaFile file, String text) {
        Element[] origins = file.typeSpec().originatingElements().toArray(Element[]::new);
        try (Writer writer = filer.createSourceFile(name(file), origins).openWriter()) {
            writer.write(text);
            written.add(name(file));
        } catch (FilerException taken) {
            String name = file.typeSpec().name();
            reporter.report(Diagnostic.of(DiagnosticCode.GENERATED_NAME_TAKEN, Place.of(origin), name));
        } catch (IOException failure) {
            reporter.failed(origin, failure);
        }
    }

    /** Whether there is a class file with the fingerprint; that a type is read from its source its {@link Generated} tells. */
    private boolean isCompiled(JavaFile file, String fingerprint) {
        if (!file.typeSpec().annotations().contains(Fingerprint.BLANK)) {
            return false;
        }
        TypeElement type = elements.getTypeElement(name(file));
        return type != null
                && type.getAnnotation(Generated.class) == null
                && type.getAnnotationMirrors().stream().anyMatch(mark -> has(mark, fingerprint));
    }

    private static boolean has(AnnotationMirror mark, String fingerprint) {
        return mark.getAnnotationType().toString().equals(Fingerprint.ANNOTATION.canonicalName())
                && mark.getElementValues().values().stream().anyMatch(value -> fingerprint.equals(value.getValue()));
    }

    private static String name(JavaFile file) {
        String name = file.typeSpec().name();
        return file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    }

    private boolean isOurs(TypeElement type) {
        return written.contains(type.getQualifiedName().toString());
    }

    /** Whether there are types among some that another processor wrote. */
    boolean isJoined(Set<? extends Element> roots) {
        return !roots.stream().allMatch(root -> root instanceof TypeElement type && isOurs(type));
    }
}
