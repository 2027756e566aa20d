package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.cube;
import static dev.vorm.query.Sql.grouping;
import static dev.vorm.query.Sql.groupingSets;
import static dev.vorm.query.Sql.rollup;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.set;
import static dev.vorm.query.Sql.sum;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupingRendererTest {
    static Stream<Case> groupings() {
        String counted = "SELECT count(*)\nFROM authors\nGROUP BY ";
        return Stream.of(
                Case.of(
                        select(AUTHOR.name, AUTHOR.status, count())
                                .from(AUTHOR)
                                .groupBy(rollup(AUTHOR.name, AUTHOR.status)),
                        "SELECT name, status, count(*)\nFROM authors\nGROUP BY ROLLUP (name, status)"),
                Case.of(
                        select(count()).from(AUTHOR).groupBy(cube(AUTHOR.name.lower(), AUTHOR.version.plus(1))),
                        counted + "CUBE (lower(name), version + $1)",
                        1),
                Case.of(
                        select(count())
                                .from(AUTHOR)
                                .groupBy(groupingSets(
                                        set(AUTHOR.name), set(AUTHOR.name, AUTHOR.status), AUTHOR.bio, set())),
                        counted + "GROUPING SETS ((name), (name, status), bio, ())"),
                Case.of(
                        select(count()).from(AUTHOR).groupBy(rollup(set(AUTHOR.name, AUTHOR.status), AUTHOR.bio)),
                        counted + "ROLLUP ((name, status), bio)"),
                Case.of(
                        select(count())
                                .from(AUTHOR)
                                .groupBy(groupingSets(rollup(AUTHOR.name), groupingSets(AUTHOR.bio, set()))),
                        counted + "GROUPING SETS (ROLLUP (name), GROUPING SETS (bio, ()))"),
                Case.of(
                        select(count()).from(AUTHOR).groupBy(AUTHOR.version, cube(AUTHOR.name)),
                        counted + "version, CUBE (name)"),
                Case.of(select(count()).from(AUTHOR).groupBy(set()), counted + "()"),
                Case.of(
                        select(AUTHOR.name, BOOK.title, grouping(AUTHOR.name, BOOK.title), sum(BOOK.pages))
                                .from(BOOK)
                                .join(BOOK.author)
                                .groupBy(rollup(AUTHOR.name, BOOK.title))
                                .having(grouping(AUTHOR.name).eq(0))
                                .orderBy(grouping(BOOK.title).desc()),
                        """
                        SELECT authors.name, books.title, GROUPING(authors.name, books.title), sum(books.pages)
                        FROM books
                        JOIN authors ON books.author_id = authors.id
                        GROUP BY ROLLUP (authors.name, books.title)
                        HAVING GROUPING(authors.name) = $1
                        ORDER BY GROUPING(books.title) DESC""",
                        0));
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void renders(Case expected) {
        expected.check();
    }
}
