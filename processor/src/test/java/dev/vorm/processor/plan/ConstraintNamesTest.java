package dev.vorm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {
    private final ConstraintNames names = new ConstraintNames("users", List.of("users_email_key"));

    @Test
    void namesAreThoseOfPostgres() {
        assertThat(names.name("", List.of(), "pkey")).isEqualTo("users_pkey");
        assertThat(names.name("", List.of("name", "city"), "idx")).isEqualTo("users_name_city_idx");
    }

    @Test
    void namesAreNumberedWhereTheyAreTaken() {
        assertThat(names.name("", List.of(), "check")).isEqualTo("users_check");
        assertThat(names.name("", List.of(), "check")).isEqualTo("users_check1");
        assertThat(names.name("", List.of(), "check")).isEqualTo("users_check2");
        assertThat(names.name("", List.of("email"), "key")).isEqualTo("users_email_key1");
    }

    @Test
    void theAuthorsNamesStay() {
        assertThat(names.name("users_email_key", List.of("email"), "key")).isEqualTo("users_email_key");
    }

    @Test
    void longNamesKeepTheirBeginningAndStayDifferent() {
        String longest = "x".repeat(63);
        String first = ConstraintNames.shorten("y".repeat(60) + "_one");
        String second = ConstraintNames.shorten("y".repeat(60) + "_two");

        assertThat(ConstraintNames.shorten(longest)).isEqualTo(longest);
        assertThat(first).hasSize(63).startsWith("y".repeat(54) + "_").matches(".*_[0-9a-f]{8}");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aCharacterIsNotCutInTwo() {
        String name = ConstraintNames.shorten("a" + "ü".repeat(40));
        String pairs = ConstraintNames.shorten("a" + "😀".repeat(20));

        assertThat(name).startsWith("a" + "ü".repeat(26) + "_");
        assertThat(pairs).startsWith("a" + "😀".repeat(13) + "_");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }
}
