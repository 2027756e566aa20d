package dev.vorm.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexScannerTest {
    private static final Set<String> KNOWN = Set.of("name", "a desc", "weird (name)");

    private static IndexKeyModel key(String text) {
        return IndexScanner.key(text, KNOWN);
    }

    private static IndexKeyModel column(String text, String column, String operatorClass, boolean desc, String nulls) {
        boolean ordered = desc
                || !nulls.isEmpty()
                || text.toLowerCase(java.util.Locale.ROOT).endsWith(" asc");
        return new IndexKeyModel(text, column, "", operatorClass, ordered, desc, nulls);
    }

    private static IndexKeyModel expression(String text, String sql, String operatorClass, boolean desc, String nulls) {
        return new IndexKeyModel(text, "", sql, operatorClass, desc || !nulls.isEmpty(), desc, nulls);
    }

    @Test
    void columnsAreWrittenAsInSql() {
        assertThat(key("name")).isEqualTo(column("name", "name", "", false, ""));
        assertThat(key("other")).isEqualTo(column("other", "other", "", false, ""));
        assertThat(key("name ASC")).isEqualTo(column("name ASC", "name", "", false, ""));
        assertThat(key("name desc nulls last")).isEqualTo(column("name desc nulls last", "name", "", true, "LAST"));
        assertThat(key("name text_pattern_ops Nulls First"))
                .isEqualTo(column("name text_pattern_ops Nulls First", "name", "text_pattern_ops", false, "FIRST"));
    }

    @Test
    void expressionsHaveParentheses() {
        assertThat(key("lower(name)")).isEqualTo(expression("lower(name)", "lower(name)", "", false, ""));
        assertThat(key("(a || b) desc")).isEqualTo(expression("(a || b) desc", "(a || b)", "", true, ""));
        assertThat(key("lower(a) || b")).isEqualTo(expression("lower(a) || b", "lower(a) || b", "", false, ""));
        assertThat(key("lower(name) x.gin_trgm_ops"))
                .isEqualTo(expression("lower(name) x.gin_trgm_ops", "lower(name)", "x.gin_trgm_ops", false, ""));
    }

    @Test
    void namesThatThereAreComeFirst() {
        assertThat(key("a desc")).isEqualTo(column("a desc", "a desc", "", false, ""));
        assertThat(key("a desc desc")).isEqualTo(column("a desc desc", "a desc", "", true, ""));
        assertThat(key("weird (name) desc")).isEqualTo(column("weird (name) desc", "weird (name)", "", true, ""));
    }

    @Test
    void theRestIsNeither() {
        assertThat(key("name dsc")).isEqualTo(expression("name dsc", "", "", false, ""));
        assertThat(key("a || b")).isEqualTo(expression("a || b", "", "", false, ""));
        assertThat(key("")).isEqualTo(expression("", "", "", false, ""));
        assertThat(key(" desc")).isEqualTo(column(" desc", "desc", "", false, ""));
    }
}
