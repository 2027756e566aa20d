package dev.vorm.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two.|One.",
                "No end|No end",
                "Costs 1.50 or so. Yes.|Costs 1.50 or so.",
                "Really? Yes.|Really?",
                "A {@code List<String>} of {@link java.util.List#size() sizes}.|A List<String> of sizes.",
                "See {@link #name} and {@linkplain User#id}.|See name and User.id.",
                "<b>Bold</b> &lt;1&gt; &amp; more.|Bold <1> & more.",
                "First<p>Second|First",
                "''|''",
            })
    void theFirstSentenceIsPlainText(String doc, String sentence) {
        assertThat(Javadoc.firstSentence(doc)).isEqualTo(sentence);
    }

    @Test
    void linesAndTagsEndIt() {
        assertThat(Javadoc.firstSentence(" Over two\n   lines\n @see User")).isEqualTo("Over two lines");
        assertThat(Javadoc.firstSentence(" @see User")).isEmpty();
    }

    @Test
    void parametersAreFoundByName() {
        String doc = " A user.\n\n @param id its\n   number\n @param idea other\n";

        assertThat(Javadoc.firstSentence(Javadoc.parameter(doc, "id"))).isEqualTo("its number");
        assertThat(Javadoc.firstSentence(Javadoc.parameter(doc, "idea"))).isEqualTo("other");
        assertThat(Javadoc.parameter(doc, "name")).isEmpty();
    }
}
