package dev.vorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities without mistakes compile without a warning, and give what {@code cases/good/<case>/expected} says, whatever
 * the compiler, the order of its input, the language and the time zone. {@code -Dgolden.update=true} writes the expectation anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoodCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/good");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final int SHUFFLES = 10;

    @TempDir
    Path output;

    @ParameterizedTest
    @MethodSource("cases")
    @ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
    void javacGivesWhatIsExpected(String name) throws IOException {
        Compilation compilation = Compilation.of(sources(name), output);

        assertThat(compilation.findings())
                .as(String.join("\n", compilation.messages()))
                .isEmpty();
        Path expected = CASES.resolve(name).resolve("expected");
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("expectations are not updated under CI")
                    .isNull();
            update(expected, generated(output));
        }
        assertThat(generated(output)).isEqualTo(generated(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
    void ecjGivesTheSame(String name) throws IOException {
        Compilation compilation = Compilation.ofEcj(sources(name), output);

        assertThat(compilation.findings())
                .as(String.join("\n", compilation.messages()))
                .isEmpty();
        assertThat(generated(output)).isEqualTo(generated(CASES.resolve(name).resolve("expected")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
    void orderOfInputDoesNotMatter(String name) throws IOException {
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Path directory = Files.createDirectory(output.resolve("seed" + seed));
            List<Path> shuffled = new ArrayList<>(sources(name));
            Collections.shuffle(shuffled, new Random(seed));

            Compilation.generate(shuffled, directory);

            assertThat(generated(directory))
                    .as("seed %s", seed)
                    .isEqualTo(generated(CASES.resolve(name).resolve("expected")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG, Pacific/Kiritimati",
        "th-TH-u-nu-thai, America/St_Johns",
        "de-DE, UTC",
        "ja-JP-u-ca-japanese, Asia/Kathmandu"
    })
    @ResourceLock(Resources.LOCALE)
    void neitherLanguageNorTimeZoneMatters(String language, String zone) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (String name : List.of("library", "embedded", "values", "schema")) {
                Path directory = Files.createDirectory(output.resolve(name));

                Compilation.generate(sources(name), directory);

                assertThat(generated(directory))
                        .isEqualTo(generated(CASES.resolve(name).resolve("expected")));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .map(directory -> directory.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The text of every generated file, by its name; without fingerprints, which change when any other file does. */
    private static Map<String, String> generated(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java") || name.endsWith(".jsonl")) {
                        texts.put(
                                name,
                                Files.readString(file).replaceAll("Fingerprint\\(\"\\w{16}\"\\)", "Fingerprint(\"\")"));
                    }
                }
            }
        }
        return texts;
    }

    private static void update(Path expected, Map<String, String> texts) throws IOException {
        Files.createDirectories(expected);
        for (String old : generated(expected).keySet()) {
            Files.delete(expected.resolve(old));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(expected.resolve(text.getKey()), text.getValue());
        }
    }
}
