package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
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

        Compilation compilation = compile(name, BadCasesTest::javac);

        if (UPDATE) {
            Files.writeString(expected, String.join("\n", compilation.findings()) + "\n");
        }
        assertThat(compilation.findings())
                .as(String.join("\n", compilation.messages()))
                .isEqualTo(Files.readAllLines(expected));
    }

    private interface Compiler {
        Compilation compile(Collection<Path> sources, Path output, List<Path> classes);
    }

    private static Compilation javac(Collection<Path> sources, Path output, List<Path> classes) {
        return Compilation.of(sources, output, classes, Compilation.processors());
    }

    /** What is in a folder {@code library} comes as class files. */
    private Compilation compile(String name, Compiler compiler) throws IOException {
        List<Path> sources = Compilation.sources(CASES.resolve(name)).stream()
                .filter(source -> !source.toString().contains("library"))
                .toList();
        Path library = CASES.resolve(name).resolve("library");
        if (!Files.exists(library)) {
            return compiler.compile(sources, output, List.of());
        }
        Path classes = Files.createDirectory(output.resolve("library"));
        Compilation.of(Compilation.sources(library), classes, List.of(), List.of());
        return compiler.compile(sources, output, List.of(classes));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(directory -> directory.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The compiler of Eclipse knows no places of records, and keeps our notes to itself; it is told to do so with warnings. */
    @ParameterizedTest
    @MethodSource("cases")
    void ecjReportsTheSame(String name) throws IOException {
        Compilation compilation = compile(name, Compilation::ofEcj);

        assertThat(ours(compilation.findings()))
                .as(String.join("\n", compilation.messages()))
                .isEqualTo(ours(Files.readAllLines(CASES.resolve(name).resolve("expected.txt"))));
    }

    private static List<String> ours(List<String> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.startsWith("VORM-") && !finding.endsWith(" note") && !finding.endsWith(" warning"))
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .toList();
    }

    @Test
    void twentyMistakesAreTwentyErrors() throws IOException {
        Compilation compilation = compile("twenty-mistakes", BadCasesTest::javac);

        assertThat(compilation.errors().stream().map(error -> error.replaceAll(".* |:\\d+$", "")))
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
