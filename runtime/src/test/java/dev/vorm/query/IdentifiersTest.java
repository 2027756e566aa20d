package dev.vorm.query;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "name, name",
                "_a1, _a1",
                "status, status",
                "user, \"user\"",
                "order, \"order\"",
                "position, \"position\"",
                "left, \"left\"",
                "1st, \"1st\"",
                "Name, \"Name\"",
                "a b, \"a b\"",
                "a\"b, \"a\"\"b\"",
                "é, \"é\""
            })
    void quotesWhatNeedsIt(String name, String quoted) {
        assertThat(Identifiers.quoted(name)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> Identifiers.quoted(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertThat(Identifiers.quoted("a".repeat(63))).hasSize(63);
        assertThatThrownBy(() -> Identifiers.quoted("a".repeat(64))).hasMessageContaining("63 bytes");
        assertThatThrownBy(() -> Identifiers.quoted("é".repeat(32))).hasMessageContaining("63 bytes");
        assertThatThrownBy(() -> AUTHOR.as("a".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }
}
