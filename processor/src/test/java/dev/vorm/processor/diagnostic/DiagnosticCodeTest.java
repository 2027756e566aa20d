package dev.vorm.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
    private static final String HEAD = """
            # Mistakes

            What the compiler says of a mapping that cannot be, by its number. It stands at the line and column of the mistake, names the
            type and property, and all mistakes of a compile come at once. `…` is what the mistake is about.

            | number | what is wrong | what to do |
            |---|---|---|
            """;

    @Test
    void numbersAreGivenOnce() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("VORM-\\d{4}"))
                .isSorted();
    }

    /** {@code -Dgolden.update=true} writes it anew. */
    @Test
    void theCatalogueIsAPageForUsers() throws IOException {
        Path page = Path.of("../docs/mistakes.md");
        String expected = HEAD
                + Arrays.stream(DiagnosticCode.values())
                        .map(code ->
                                "| " + code.id() + " | " + shown(code::message) + " | " + shown(code::fix) + " |\n")
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.writeString(page, expected);
        }

        assertThat(page).content().isEqualTo(expected);
    }

    private static String shown(Function<List<String>, String> text) {
        return text.apply(List.of("…", "…", "…")).replace("|", "\\|").replaceAll("…(?=…)", "");
    }

    @ParameterizedTest
    @EnumSource
    void textsAreOneSentenceEach(DiagnosticCode code) {
        List<String> arguments = List.of("one", "two", "three");

        assertThat(List.of(code.message(arguments), code.fix(arguments)))
                .allMatch(text -> !text.isBlank() && !text.endsWith(".") && !text.contains("{"));
    }
}
