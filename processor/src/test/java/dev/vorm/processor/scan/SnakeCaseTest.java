package dev.vorm.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
    @ParameterizedTest
    @CsvSource({
        "name,          name",
        "createdAt,     created_at",
        "URLPath,       url_path",
        "userID,        user_id",
        "URL,           url",
        "aB,            a_b",
        "address2,      address2",
        "line2Text,     line2_text",
        "already_snake, already_snake",
        "Half_Snake,    half_snake",
        "BlogPost,      blog_post",
        "größeÄ,        größe_ä",
    })
    void wordsAreSeparated(String name, String column) {
        assertThat(SnakeCase.of(name)).isEqualTo(column);
    }

    @Test
    void theLanguageOfTheMachineMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(SnakeCase.of("TitleIndex")).isEqualTo("title_index");
        } finally {
            Locale.setDefault(before);
        }
    }
}
