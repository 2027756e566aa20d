package dev.vorm.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
    @Test
    void numbersAreGivenOnce() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("VORM-\\d{4}"))
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void textsAreOneSentenceEach(DiagnosticCode code) {
        List<String> arguments = List.of("one", "two", "three");

        assertThat(List.of(code.message(arguments), code.fix(arguments)))
                .allMatch(text -> !text.isBlank() && !text.endsWith(".") && !text.contains("{"));
    }
}
