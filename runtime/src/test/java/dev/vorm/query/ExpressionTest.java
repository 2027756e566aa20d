package dev.vorm.query;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTest {
    private static final String NONE = null;

    static Stream<ThrowingCallable> comparisonsWithNull() {
        return Stream.of(
                () -> AUTHOR.name.eq(NONE),
                () -> AUTHOR.name.ne(NONE),
                () -> AUTHOR.name.lt(NONE),
                () -> AUTHOR.name.ge(NONE),
                () -> AUTHOR.name.between("a", NONE),
                () -> AUTHOR.name.in("a", NONE),
                () -> AUTHOR.name.notIn(Arrays.asList("a", NONE)),
                () -> AUTHOR.name.like(NONE),
                () -> AUTHOR.name.contains(NONE),
                () -> value(NONE));
    }

    @ParameterizedTest
    @MethodSource("comparisonsWithNull")
    void refusesToCompareWithNull(ThrowingCallable comparison) {
        assertThatThrownBy(comparison)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void refusesNegativeNumbersOfRows() {
        assertThatThrownBy(() -> select(AUTHOR).limit(-1)).hasMessage("A negative limit: -1");
        assertThatThrownBy(() -> select(AUTHOR).offset(-2)).hasMessage("A negative offset: -2");
    }

    @Test
    void refusesToSetAColumnTwice() {
        assertThatThrownBy(() -> update(AUTHOR).set(AUTHOR.name, "a").set(AUTHOR.name, "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("authors.name");
        assertThatThrownBy(() -> insertInto(AUTHOR).set(AUTHOR.name, "a").set(AUTHOR.name, "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("authors.name");
    }

    @Test
    void refusesJoinsWithoutALink() {
        assertThatThrownBy(() -> select(AUTHOR).join(BOOK, BOOK.title.eqIfPresent((String) null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("books")
                .hasMessageContaining("crossJoin");
    }

    @Test
    void printsNoValues() {
        Condition condition =
                AUTHOR.email.eq("secret").or(AUTHOR.email.in("secret")).not();
        assertThat(condition.toString()).contains("authors.email").doesNotContain("secret");
        assertThat(update(AUTHOR).set(AUTHOR.email, "secret").where(condition).toString())
                .isEqualTo(update(AUTHOR)
                        .set(AUTHOR.email, "other")
                        .where(condition)
                        .sql())
                .doesNotContain("secret");
    }

    @Test
    void tablesAreEqualByWhatTheyAreCalled() {
        assertThat(AUTHOR.as("a")).isEqualTo(AUTHOR.as("a")).hasSameHashCodeAs(AUTHOR.as("a"));
        assertThat(AUTHOR.as("a")).isNotEqualTo(AUTHOR).isNotEqualTo(BOOK.as("a"));
        assertThat(AUTHOR.as("authors")).isEqualTo(AUTHOR);
    }
}
