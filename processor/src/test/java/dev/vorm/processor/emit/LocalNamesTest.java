package dev.vorm.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Author, author, authors",
        "Category, category, categories",
        "Day, day, days",
        "Address, address, addresses",
        "HTTPRequest, httpRequest, httpRequests",
        "URL, url, urls",
        "Class, entity, classes"
    })
    void entitiesHaveNamesOfTheirOwn(String type, String one, String many) {
        ClassName entity = ClassName.get("app", type);
        LocalNames names = new LocalNames();

        assertThat(names.one(entity)).isEqualTo(one);
        assertThat(names.many(entity)).isEqualTo(many);
    }

    @Test
    void noNameIsGivenTwice() {
        LocalNames names = new LocalNames("executor");

        assertThat(names.one(ClassName.get("app", "Executor"))).isEqualTo("executor2");
        assertThat(names.add("row")).isEqualTo("row");
        assertThat(names.add("row")).isEqualTo("row2");
        assertThat(names.add("row2")).isEqualTo("row22");
    }
}
