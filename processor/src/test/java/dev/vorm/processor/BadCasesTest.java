package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake gives its error, at its place, and no other: {@code cases/bad/<case>/expected.txt} lists them. */
class BadCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/bad");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

    @TempDir
    Path output;

    @ParameterizedTest
    @MethodSource("cases")
    void mistakesAreReportedWhereTheyStand(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.txt");

        Compilation compilation = compile(name);

        if (UPDATE) {
            Files.writeString(expected, String.join("\n", compilation.findings()) + "\n");
        }
        assertThat(compilation.findings())
                .as(String.join("\n", compilation.messages()))
                .isEqualTo(Files.readAllLines(expected));
    }

    /** What is in a folder {@code library} comes as class files. */
    private Compilation compile(String name) throws IOException {
        List<Path> sources = Compilation.sources(CASES.resolve(name)).stream()
                .filter(source -> !source.toString().contains("library"))
                .toList();
        Path library = CASES.resolve(name).resolve("library");
        if (!Files.exists(library)) {
            return Compilation.of(sources, output);
        }
        Path classes = Files.createDirectory(output.resolve("library"));
        Compilation.of(Compilation.sources(library), classes, List.of(), List.of());
        return Compilation.of(sources, output, List.of(classes), Compilation.processors());
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(directory -> directory.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void twentyMistakesAreTwentyErrors() throws IOException {
        Compilation compilation = compile("twenty-mistakes");

        assertThat(compilation.errors().map(error -> error.getSource().getName() + error.getLineNumber()))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    /** But for the one that says that Vorm itself failed, which no source of a user may cause. */
    @Test
    void everyCodeHasACase() throws IOException {
        Set<String> reported = new TreeSet<>();
        for (String name : cases()) {
            for (String line : Files.readAllLines(CASES.resolve(name).resolve("expected.txt"))) {
                reported.add(line.substring(0, line.indexOf(' ')));
            }
        }

        Set<String> codes = Arrays.stream(DiagnosticCode.values())
                .filter(code -> code != DiagnosticCode.INTERNAL)
                .map(DiagnosticCode::id)
                .collect(Collectors.toSet());
        assertThat(reported).containsAll(codes);
    }
}
