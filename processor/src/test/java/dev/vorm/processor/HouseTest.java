package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The sizes that every module keeps to, so that any file can be read in one go. */
class HouseTest {
    private static final int MEDIAN = 90;
    private static final int NINE_IN_TEN = 300;
    private static final int MOST = 500;
    private static final int MOST_OF_QUERY_LANGUAGE = 800;
    private static final int MOST_OF_METHOD = 40;

    private static final List<Path> SOURCES = sources(root());

    @Test
    void filesAreShort() {
        List<Integer> lengths =
                SOURCES.stream().map(source -> lines(source).size()).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThan(MEDIAN);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine in ten").isLessThan(NINE_IN_TEN);
    }

    @Test
    void noFileIsLong() {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(lines(source))
                        .as(source.toString())
                        .hasSizeLessThanOrEqualTo(
                                source.toString().contains("dev/vorm/query/") ? MOST_OF_QUERY_LANGUAGE : MOST));
    }

    @Test
    void everyPackageIsExplained() {
        assertThat(SOURCES.stream()
                        .filter(source -> !source.endsWith("module-info.java"))
                        .map(Path::getParent)
                        .collect(Collectors.toSet()))
                .allMatch(directory -> Files.exists(directory.resolve("package-info.java")));
    }

    @Test
    void methodsAreShort() throws IOException {
        List<String> longMethods = new ArrayList<>();
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(SOURCES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new LongMethods(unit, positions, longMethods).scan(unit, null);
            }
        }

        assertThat(longMethods).isEmpty();
    }

    /** The folder of the whole project. */
    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("annotations/pom.xml"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(directory -> Compilation.sources(directory).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        private LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 >= MOST_OF_METHOD) {
                found.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName());
            }
            return super.visitMethod(method, null);
        }
    }
}
