package dev.vorm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'draft'|'draft'::text",
                "'draft'|'draft'::character varying",
                "'{}'|'{}'::text[]",
                "CURRENT_TIMESTAMP|now()",
                "Length( Title )>0|length(title) > 0",
                "((a > 0))|a > 0",
                "status IN ('A', 'it''s')|status = ANY (ARRAY['A'::text, 'it''s'::text])",
                "a IS  NOT\tNULL|a IS NOT NULL",
                "\"A b\" > 1|(\"A b\" > 1)",
            })
    void sameTextsAreTheSame(String build, String database) {
        WrittenForms forms = new WrittenForms();

        assertThat(forms.same(build, database, "")).isTrue();
        assertThat(forms.isDoubtful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'Draft'|'draft'::text",
                "\"A\" > 1|\"a\" > 1",
                "'a b'|'a  b'",
                "(a OR b) AND c|a OR b AND c",
                "(a) OR (b)|a) OR (b",
                "')' = (a)|')' = a",
                "1 - -1|1 --1",
                "a > 0|a > 0::numeric",
            })
    void othersAreInDoubt(String build, String database) {
        WrittenForms forms = new WrittenForms();

        assertThat(forms.same(build, database, "")).isFalse();
        assertThat(forms.isDoubtful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''|true", "0|''|false", "''|0|false"})
    void ofWhatIsNotThereIsNoDoubt(String build, String database, boolean same) {
        WrittenForms forms = new WrittenForms();

        assertThat(forms.same(build, database, "")).isEqualTo(same);
        assertThat(forms.isDoubtful()).isFalse();
    }
}
