package dev.vorm.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.emit.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes files, and knows which are ours. */
final class Output {
    /** To ask for a record is to read its class file, see {@link #write}. */
    private static final Comparator<JavaFile> RECORDS_LAST = Comparator.comparing(Output::isRecord);

    private static final int FIXED_JAVAC = 23;

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
     * Writes the files of a type, unless this build's output has class files of just them: an incremental build has unchanged types
     * processed by their class files. To let these stand saves compiling them again; and javac before 23 fails on a record in a
     * source of which it has read a class file (<a href="https://bugs.openjdk.org/browse/JDK-8332297">JDK-8332297</a>), such as a
     * key, which is therefore asked for last.
     *
     * @return whether they were written
     */
    boolean write(TypeElement origin, List<JavaFile> files) {
        List<String> texts = files.stream().map(JavaFile::toString).toList();
        String fingerprint = Fingerprint.of(texts);
        if (files.stream().sorted(RECORDS_LAST).allMatch(file -> isCompiled(file, fingerprint))) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            write(origin, files.get(i), Fingerprint.fill(texts.get(i), fingerprint));
        }
        return true;
    }

    private void write(TypeElement origin, JavaFile file, String text) {
        if (isRecord(file) && Runtime.version().feature() < FIXED_JAVAC && compiled(file) != null) {
            reporter.warnLater(
                    origin,
                    "javac before 23 can fail on the record " + file.typeSpec().name()
                            + ", since it has read a class file of"
                            + " it (JDK-8332297): delete that file, which an earlier build has left");
        }
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

    /** Whether this build's output has a class file with the fingerprint. */
    private boolean isCompiled(JavaFile file, String fingerprint) {
        TypeElement type = compiled(file);
        return type != null && Fingerprint.in(type).filter(fingerprint::equals).isPresent() && isOutput(file);
    }

    /** What javac read from a class file; that it read a source {@link Generated} tells, which class files do not keep. */
    private @Nullable TypeElement compiled(JavaFile file) {
        TypeElement type = elements.getTypeElement(name(file));
        return type == null || type.getAnnotation(Generated.class) != null ? null : type;
    }

    /** Whether a class is there where this build writes classes, and not only somewhere on the class path. */
    private boolean isOutput(JavaFile file) {
        try (InputStream content = filer.getResource(
                        StandardLocation.CLASS_OUTPUT,
                        file.packageName(),
                        file.typeSpec().name() + ".class")
                .openInputStream()) {
            return content.read() >= 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static boolean isRecord(JavaFile file) {
        return file.typeSpec().kind() == TypeSpec.Kind.RECORD;
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
