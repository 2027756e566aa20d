package dev.vorm.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {
    @ParameterizedTest
    @CsvSource({
        "User, USER",
        "AuthorStatus, AUTHOR_STATUS",
        "HTTPRequest, HTTP_REQUEST",
        "User2Role, USER2_ROLE",
        "URL, URL",
        "A, A"
    })
    void handlesAreConstants(String entity, String handle) {
        assertThat(GeneratedNames.of(ClassName.get("app", entity)).handle()).isEqualTo(handle);
    }

    @Test
    void nestedEntitiesHaveTopLevelTypes() {
        GeneratedNames names = GeneratedNames.of(ClassName.get("app", "Outer", "User"));

        assertThat(names.table()).isEqualTo(ClassName.get("app", "OuterUserTable"));
        assertThat(names.handle()).isEqualTo("OUTER_USER");
        assertThat(names.label()).isEqualTo("Outer.User");
    }
}
