package dev.vorm.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("author_id", "created_at", "email", "id", "name");

    @ParameterizedTest
    @CsvSource({
        "nmae,       name",
        "Name,       name",
        "nam,        name",
        "autor_id,   author_id",
        "createdAt,  created_at",
        "mail,       email",
        "ids,        id",
    })
    void theNearestNameIsSuggested(String name, String nearest) {
        assertThat(NearestName.hint(name, NAMES)).isEqualTo(" (did you mean " + nearest + "?)");
    }

    @ParameterizedTest
    @CsvSource({"zzz", "subject", "x"})
    void nothingIsSuggestedWhenNoneIsNear(String name) {
        assertThat(NearestName.hint(name, NAMES)).isEmpty();
    }
}
