package dev.vorm.processor.plan.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"users", "_x", "created_at", "a1", "name", "value", "status", "text", "date", "key", "type"})
    void plainNamesStandAsTheyAre(String name) {
        assertThat(Identifiers.quote(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"order", "user", "select", "position", "row", "time", "Users", "1st", "a b", "a$b", "größe", ""})
    void otherNamesAreQuoted(String name) {
        assertThat(Identifiers.quote(name)).isEqualTo("\"" + name + "\"");
    }

    @Test
    void quotesAreDoubled() {
        assertThat(Identifiers.quote("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Identifiers.literal("it's")).isEqualTo("'it''s'");
    }

    @Test
    void schemaAndTableAreQuotedApart() {
        assertThat(Identifiers.qualify("", "order")).isEqualTo("\"order\"");
        assertThat(Identifiers.qualify("My Shop", "orders")).isEqualTo("\"My Shop\".orders");
    }

    /** The runtime quotes names by the same list: a statement made there must say what one made here says. */
    @Test
    void theRuntimeKnowsTheSameKeywords() throws ReflectiveOperationException {
        assertThat(keywords(Identifiers.class)).isEqualTo(keywords(dev.vorm.query.Identifiers.class));
    }

    private static Object keywords(Class<?> identifiers) throws ReflectiveOperationException {
        Field keywords = identifiers.getDeclaredField("KEYWORDS");
        keywords.setAccessible(true);
        return keywords.get(null);
    }
}
