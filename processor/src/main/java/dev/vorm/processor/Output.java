package dev.vorm.processor;

import com.palantir.javapoet.JavaFile;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes files, and knows which are ours. */
final class Output {
    private final Filer filer;
    private final Reporter reporter;
    private final Set<String> written = new HashSet<>();

    Output(Filer filer, Reporter reporter) {
        this.filer = filer;
        this.reporter = reporter;
    }

    void write(TypeElement origin, List<JavaFile> files) {
        for (JavaFile file : files) {
            String name = file.typeSpec().name();
            try {
                file.writeTo(filer);
                written.add(file.packageName().isEmpty() ? name : file.packageName() + "." + name);
            } catch (FilerException taken) {
                reporter.report(Diagnostic.of(DiagnosticCode.GENERATED_NAME_TAKEN, Place.of(origin), name));
            } catch (IOException failure) {
                reporter.failed(origin, failure);
            }
        }
    }

    private boolean isOurs(TypeElement type) {
        return written.contains(type.getQualifiedName().toString());
    }

    /** Whether there are types among some that another processor wrote. */
    boolean isJoined(Set<? extends Element> roots) {
        return !roots.stream().allMatch(root -> root instanceof TypeElement type && isOurs(type));
    }
}
