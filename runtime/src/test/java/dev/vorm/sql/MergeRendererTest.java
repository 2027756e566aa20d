package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.common;
import static dev.vorm.query.Sql.mergeAction;
import static dev.vorm.query.Sql.mergeInto;
import static dev.vorm.query.Sql.noCondition;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Derived;
import dev.vorm.query.MergeOn;
import dev.vorm.query.Row2;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeRendererTest {
    private static final Derived<Row2<String, Integer>> INPUT =
            select(BOOK.title, BOOK.pages).from(BOOK).where(BOOK.pages.gt(9)).as("input");
    private static final String HEAD = "MERGE INTO authors\nUSING (SELECT title, pages FROM books WHERE pages > $1)"
            + " AS input (title, pages) ON authors.name = input.title";
    private static final String STAMPS = ", updated_at = now(), version = authors.version + 1";

    private static MergeOn<Author> merge() {
        return mergeInto(AUTHOR).using(INPUT).on(AUTHOR.name.eq(INPUT.get(BOOK.title)));
    }

    static Stream<Case> merges() {
        AuthorTable a = AUTHOR.as("a");
        String none = null;
        return Stream.of(
                Case.of(
                        merge().whenMatched()
                                .set(AUTHOR.bio, INPUT.get(BOOK.title))
                                .setNull(AUTHOR.email)
                                .whenNotMatched()
                                .insert()
                                .set(AUTHOR.name, INPUT.get(BOOK.title))
                                .set(AUTHOR.version, INPUT.get(BOOK.pages))
                                .set(AUTHOR.bio, none),
                        HEAD + "\nWHEN MATCHED THEN UPDATE\nSET bio = input.title, email = $2" + STAMPS
                                + "\nWHEN NOT MATCHED THEN INSERT (name, version, bio)"
                                + " VALUES (input.title, input.pages, $3)",
                        9,
                        null,
                        null),
                Case.of(
                        merge().whenMatched(AUTHOR.status.eq(AuthorStatus.BLOCKED))
                                .delete()
                                .whenMatched(INPUT.get(BOOK.pages).gt(99).or(AUTHOR.bio.isNull()))
                                .doNothing()
                                .whenNotMatched(INPUT.get(BOOK.pages).lt(5))
                                .doNothing()
                                .whenNotMatchedBySource(AUTHOR.bio.isNull())
                                .set(AUTHOR.bio, AUTHOR.name.concat("!"))
                                .whenNotMatchedBySource()
                                .delete(),
                        HEAD + "\nWHEN MATCHED AND authors.status = $2 THEN DELETE"
                                + "\nWHEN MATCHED AND (input.pages > $3 OR authors.bio IS NULL) THEN DO NOTHING"
                                + "\nWHEN NOT MATCHED AND input.pages < $4 THEN DO NOTHING"
                                + "\nWHEN NOT MATCHED BY SOURCE AND authors.bio IS NULL THEN UPDATE"
                                + "\nSET bio = authors.name || $5::text" + STAMPS
                                + "\nWHEN NOT MATCHED BY SOURCE THEN DELETE",
                        9,
                        "BLOCKED",
                        99,
                        5,
                        "!"),
                Case.of(
                        mergeInto(BOOK)
                                .using(a)
                                .on(BOOK.author.key().eq(a.id).and(a.name.eq("Ann")))
                                .whenMatched(noCondition())
                                .set(BOOK.price, new BigDecimal("9.90"))
                                .whenNotMatched()
                                .insert()
                                .set(BOOK.title, a.name)
                                .set(BOOK.author.key(), a.id)
                                .returning(mergeAction(), BOOK.price, a.name),
                        "MERGE INTO books\nUSING authors AS a ON books.author_id = a.id AND a.name = $1"
                                + "\nWHEN MATCHED THEN UPDATE\nSET price = $2::text::numeric"
                                + "\nWHEN NOT MATCHED THEN INSERT (title, author_id) VALUES (a.name, a.id)"
                                + "\nRETURNING merge_action(), books.price::text, a.name",
                        "Ann",
                        "9.90"),
                Case.of(
                        mergeInto(a)
                                .using(common("dear", select(BOOK).where(BOOK.pages.gt(1))))
                                .on(a.bio.eq(value("x")))
                                .whenNotMatched()
                                .insert(),
                        "WITH dear (id, title, price, pages, cover, author_id, editor_id) AS (SELECT id, title, price, pages,"
                                + " cover, author_id, editor_id FROM books WHERE pages > $1)"
                                + "\nMERGE INTO authors AS a\nUSING dear ON a.bio = $2"
                                + "\nWHEN NOT MATCHED THEN INSERT (id) VALUES (DEFAULT)",
                        1,
                        "x"));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void renders(Case expected) {
        expected.check();
    }

    @Test
    void refusesColumnsWhereTheyAreNot() {
        assertThatThrownBy(() -> mergeInto(AUTHOR).using(INPUT).on(noCondition()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no condition: a merge has to know which rows match");
        assertThatThrownBy(() -> merge().whenNotMatched()
                        .insert()
                        .set(AUTHOR.name, AUTHOR.bio)
                        .sql())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("authors.bio");
        assertThatThrownBy(() -> merge().whenNotMatchedBySource()
                        .set(AUTHOR.name, INPUT.get(BOOK.title))
                        .sql())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("input.title");
        assertThatThrownBy(() -> mergeInto(AUTHOR)
                        .using(AUTHOR)
                        .on(AUTHOR.name.eq("x"))
                        .whenMatched()
                        .delete()
                        .sql())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two tables of the query are called authors");
        assertThatThrownBy(() -> merge().whenMatched().set(AUTHOR.name, "x").set(AUTHOR.name, "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set twice");
    }
}
