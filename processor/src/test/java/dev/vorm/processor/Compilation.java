package dev.vorm.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A run of a compiler with the processors, as a user's build would make it. */
final class Compilation {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private static final String JAVAC_WARNINGS = "-Xlint:all,-processing,-classfile";
    private static final List<String> OPTIONS = List.of("--release", "17", "-parameters");

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Compiles the sources of a case into a directory, with the options in its {@code options.txt}, if there are any. */
    static Compilation of(Collection<Path> sources, Path output) {
        return of(sources, output, List.of(), processors());
    }

    /** Has sources generated only: nothing of what was is looked into. */
    static void generate(Collection<Path> sources, Path output) {
        run(
                JAVAC,
                sources,
                output,
                List.of(),
                List.of("-proc:only"),
                List.of(),
                task -> task.setProcessors(processors()));
    }

    private static List<String> options(Collection<Path> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        Path options = sources.iterator().next().resolveSibling("options.txt");
        try {
            return Files.exists(options) ? Files.readAllLines(options) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles sources into a directory, against other compiled classes and with the given processors. */
    static Compilation of(
            Collection<Path> sources, Path output, List<Path> classes, List<? extends Processor> processors) {
        return of(sources, output, classes, processors, List.of());
    }

    /** The same, where the processors get to see some classes, too. */
    static Compilation of(
            Collection<Path> sources,
            Path output,
            List<Path> classes,
            List<? extends Processor> processors,
            List<String> processed) {
        return run(
                JAVAC,
                sources,
                output,
                classes,
                List.of(JAVAC_WARNINGS),
                processed,
                task -> task.setProcessors(processors));
    }

    /** Compiles sources into a directory with the processors that javac finds itself, as options tell it. */
    static Compilation discovering(Collection<Path> sources, Path output, List<String> options) {
        // Newer compilers want to be asked; older ones do not know the question.
        Stream<String> asked = Runtime.version().feature() < 21 ? Stream.of() : Stream.of("-proc:full");
        List<String> all = Stream.of(Stream.of(JAVAC_WARNINGS), asked, options.stream())
                .flatMap(part -> part)
                .toList();
        return run(JAVAC, sources, output, List.of(), all, List.of(), task -> {});
    }

    /** Compiles sources into a directory with the compiler of Eclipse, which warns of other things: its errors only. */
    static Compilation ofEcj(Collection<Path> sources, Path output) {
        return ofEcj(sources, output, List.of());
    }

    /** Compiles sources against other compiled classes with the compiler of Eclipse. */
    static Compilation ofEcj(Collection<Path> sources, Path output, List<Path> classes) {
        return ofEcj(sources, output, classes, "-warn:none");
    }

    /** The same, told which warnings to give. */
    static Compilation ofEcj(Collection<Path> sources, Path output, List<Path> classes, String warnings) {
        return run(
                new EclipseCompiler(),
                sources,
                output,
                classes,
                List.of(warnings),
                List.of(),
                task -> task.setProcessors(processors()));
    }

    private static Compilation run(
            JavaCompiler compiler,
            Collection<Path> sources,
            Path output,
            List<Path> classes,
            List<String> options,
            List<String> processed,
            Consumer<JavaCompiler.CompilationTask> setUp) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(classPath().stream(), classes.stream()).toList());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    collector,
                    Stream.of(OPTIONS, options, options(sources))
                            .flatMap(List::stream)
                            .toList(),
                    processed,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            setUp.accept(task);
            task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Compilation(collector.getDiagnostics());
    }

    static List<Processor> processors() {
        return List.of(new EntityProcessor(), new RegistryProcessor());
    }

    /** Sources in a directory. */
    static List<Path> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The errors and warnings, each as {@code CODE file:line:column}, with the compiler's own code for its own; ours say that they are warnings. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(error -> code(error) + " " + place(error)
                        + (error.getKind() == Diagnostic.Kind.WARNING && isOurs(error) ? " warning" : ""))
                .sorted()
                .toList();
    }

    /** The errors, and our notes. */
    List<String> findings() {
        Stream<String> notes = diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE && isOurs(diagnostic))
                .map(note -> code(note) + " " + place(note) + " note");
        return Stream.concat(errors().stream(), notes).sorted().toList();
    }

    /** The texts of all. */
    List<String> messages() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static String code(Diagnostic<?> diagnostic) {
        return isOurs(diagnostic) ? diagnostic.getMessage(Locale.ROOT).substring(0, 9) : diagnostic.getCode();
    }

    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).startsWith("VORM-");
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return diagnostic.getMessage(Locale.ROOT);
        }
        Path file = Path.of(diagnostic.getSource().toUri()).getFileName();
        return file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
    }

    /** Where the classes are that sources of users import. */
    private static Collection<Path> classPath() {
        return Stream.of(
                        "dev.vorm.annotation.Table",
                        "com.fasterxml.jackson.annotation.JsonProperty",
                        "com.fasterxml.jackson.databind.annotation.JsonSerialize",
                        "dev.vorm.relationship.Ref",
                        "io.vertx.core.Future",
                        "io.vertx.sqlclient.Row",
                        "io.vertx.pgclient.data.Point",
                        "io.netty.buffer.ByteBuf",
                        "org.jspecify.annotations.NullMarked")
                .map(Compilation::location)
                .collect(Collectors.toSet());
    }

    /** Where the class file of a type is, be it a folder or a jar. */
    static Path location(String className) {
        try {
            return Path.of(Class.forName(className, false, Compilation.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ReflectiveOperationException | java.net.URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
