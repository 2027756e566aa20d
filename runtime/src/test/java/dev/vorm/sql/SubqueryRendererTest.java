package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.common;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.exists;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.recursive;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Derived;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.Row2;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubqueryRendererTest {
    static Stream<Case> expressions() {
        AuthorTable other = AUTHOR.as("other");
        return Stream.of(
                Case.of(
                        select(AUTHOR.id)
                                .from(AUTHOR)
                                .where(AUTHOR.id.in(
                                        select(BOOK.author.key()).from(BOOK).where(BOOK.pages.gt(100)))),
                        "SELECT id\nFROM authors\nWHERE id IN "
                                + "(SELECT books.author_id FROM books WHERE books.pages > $1)",
                        100),
                Case.of(
                        select(BOOK.price)
                                .from(BOOK)
                                .where(BOOK.price.notIn(select(BOOK.price).from(BOOK))),
                        "SELECT price::text\nFROM books\nWHERE price NOT IN (SELECT price FROM books)"),
                Case.of(
                        select(AUTHOR.id)
                                .from(AUTHOR)
                                .where(exists(select(BOOK.id).from(BOOK).where(BOOK.author.on(AUTHOR)))
                                        .not()),
                        "SELECT id\nFROM authors\nWHERE NOT EXISTS "
                                + "(SELECT books.id FROM books WHERE books.author_id = authors.id)"),
                Case.of(
                        select(BOOK.title)
                                .from(BOOK)
                                .where(BOOK.pages.gt(
                                        select(max(BOOK.pages)).from(BOOK).value())),
                        "SELECT title\nFROM books\nWHERE pages > (SELECT max(pages) FROM books)"),
                Case.of(
                        select(
                                        AUTHOR.name,
                                        select(count())
                                                .from(BOOK)
                                                .where(BOOK.author.on(AUTHOR))
                                                .value())
                                .from(AUTHOR)
                                .orderBy(AUTHOR.name.asc()),
                        "SELECT name, (SELECT count(*) FROM books WHERE books.author_id = authors.id)\n"
                                + "FROM authors\nORDER BY authors.name"),
                Case.of(
                        select(other.id)
                                .from(other)
                                .where(other.name.eq(select(max(AUTHOR.name))
                                        .from(AUTHOR)
                                        .where(AUTHOR.id.lt(other.id))
                                        .value())),
                        "SELECT id\nFROM authors AS other\nWHERE name = "
                                + "(SELECT max(authors.name) FROM authors WHERE authors.id < other.id)"));
    }

    static Stream<Case> tables() {
        NumberExpression<Long> books = count();
        Derived<Row2<Long, Long>> perAuthor = select(BOOK.author.key(), books)
                .from(BOOK)
                .groupBy(BOOK.author.key())
                .as("per_author");
        Derived<?> latest = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.author.on(AUTHOR))
                .limit(2)
                .asLateral("latest");
        var plusTwo = BOOK.pages.plus(2);
        var sums = select(BOOK.pages.plus(1), plusTwo).from(BOOK).as("sums");
        var counts = select(sums.get(plusTwo), books)
                .from(sums)
                .groupBy(sums.get(plusTwo))
                .as("counts");
        return Stream.of(
                // The first is called c2, and the second would be.
                Case.of(
                        select(counts),
                        "SELECT c2, c2_\nFROM (SELECT c2, count(*)"
                                + " FROM (SELECT pages + $1, pages + $2 FROM books) AS sums (c1, c2) GROUP BY c2)"
                                + " AS counts (c2, c2_)",
                        1,
                        2),
                Case.of(
                        select(AUTHOR.name, perAuthor.get(books))
                                .from(AUTHOR)
                                .join(
                                        perAuthor,
                                        perAuthor.get(BOOK.author.key()).eq(AUTHOR.id))
                                .where(perAuthor.get(books).gt(1L)),
                        "SELECT authors.name, per_author.c2\nFROM authors\n"
                                + "JOIN (SELECT author_id, count(*) FROM books GROUP BY author_id) AS per_author (author_id, c2)"
                                + " ON per_author.author_id = authors.id\nWHERE per_author.c2 > $1",
                        1L),
                Case.of(
                        select(AUTHOR.name, latest.get(BOOK.price)).from(AUTHOR).join(latest, value(true)),
                        "SELECT authors.name, latest.price::text\nFROM authors\n"
                                + "JOIN LATERAL (SELECT books.title, books.price FROM books WHERE books.author_id = authors.id LIMIT $1)"
                                + " AS latest (title, price) ON $2::boolean",
                        2L,
                        true),
                Case.of(
                        select(perAuthor),
                        "SELECT author_id, c2\n"
                                + "FROM (SELECT author_id, count(*) FROM books GROUP BY author_id) AS per_author (author_id, c2)"),
                Case.of(
                        select(AUTHOR, BOOK.title).leftJoin(BOOK, BOOK.author.on(AUTHOR)),
                        "SELECT authors.id, authors.name, authors.email, authors.bio, authors.status, authors.created_at,"
                                + " authors.updated_at, authors.version, books.title\nFROM authors\n"
                                + "LEFT JOIN books ON books.author_id = authors.id"));
    }

    static Stream<Case> commons() {
        Derived<Long> wordy =
                common("wordy", select(BOOK.author.key()).from(BOOK).where(BOOK.pages.gt(500)));
        Derived<Long> twice =
                common("twice", select(wordy.get(BOOK.author.key())).from(wordy));
        Derived<Integer> numbers = recursive(
                "numbers",
                select(value(1)),
                itself -> select(itself.get(value(1)))
                        .from(itself)
                        .where(itself.get(value(1)).lt(3)));
        return Stream.of(
                Case.of(
                        select(AUTHOR.name)
                                .from(AUTHOR)
                                .where(AUTHOR.name.eq("Ann"))
                                .where(AUTHOR.id.in(
                                        select(wordy.get(BOOK.author.key())).from(wordy))),
                        "WITH wordy (author_id) AS (SELECT author_id FROM books WHERE pages > $1)\n"
                                + "SELECT name\nFROM authors\nWHERE name = $2 AND id IN (SELECT wordy.author_id FROM wordy)",
                        500,
                        "Ann"),
                Case.of(
                        select(twice.get(wordy.get(BOOK.author.key()))).from(twice),
                        "WITH wordy (author_id) AS (SELECT author_id FROM books WHERE pages > $1),\n"
                                + "twice (author_id) AS (SELECT author_id FROM wordy)\nSELECT author_id\nFROM twice",
                        500),
                Case.of(
                        select(numbers),
                        "WITH RECURSIVE numbers (c1) AS (SELECT $1::integer UNION ALL SELECT c1 FROM numbers WHERE c1 < $2)\n"
                                + "SELECT c1\nFROM numbers",
                        1,
                        3));
    }

    static Stream<Case> sets() {
        var names = select(AUTHOR.name).from(AUTHOR);
        var titles = select(BOOK.title).from(BOOK);
        var prices = select(BOOK.price).from(BOOK);
        return Stream.of(
                Case.of(names.union(titles), "SELECT name\nFROM authors\nUNION\nSELECT title\nFROM books"),
                Case.of(
                        names.unionAll(titles).orderBy(AUTHOR.name.desc()).limit(3),
                        "SELECT name\nFROM authors\nUNION ALL\nSELECT title\nFROM books\nORDER BY 1 DESC\nLIMIT $1",
                        3L),
                Case.of(
                        names.union(titles).union(names),
                        "SELECT name\nFROM authors\nUNION\nSELECT title\nFROM books\nUNION\nSELECT name\nFROM authors"),
                Case.of(
                        names.union(titles).except(names.limit(1)),
                        "(SELECT name\nFROM authors\nUNION\nSELECT title\nFROM books)\nEXCEPT\n"
                                + "(SELECT name\nFROM authors\nLIMIT $1)",
                        1L),
                Case.of(
                        prices.intersect(prices).orderBy(BOOK.price.asc()),
                        "SELECT price::text\nFROM (SELECT price FROM books INTERSECT SELECT price FROM books)"
                                + " AS selected (price)\nORDER BY selected.price"),
                Case.of(
                        prices.distinct().orderBy(BOOK.price.desc()).offset(1),
                        "SELECT price::text\nFROM (SELECT DISTINCT price FROM books) AS selected (price)\n"
                                + "ORDER BY selected.price DESC\nOFFSET $1",
                        1L),
                Case.of(
                        prices.distinct().orderBy(BOOK.price.desc()).limitWithTies(2),
                        "SELECT price::text\nFROM (SELECT DISTINCT price FROM books) AS selected (price)\n"
                                + "ORDER BY selected.price DESC\nFETCH FIRST $1 ROWS WITH TIES",
                        2L),
                Case.of(
                        select(BOOK.title)
                                .from(BOOK)
                                .orderBy(BOOK.pages.asc())
                                .limitWithTies(2)
                                .first(),
                        "SELECT title\nFROM books\nORDER BY pages\nLIMIT $1",
                        1L),
                Case.of(
                        select(BOOK.title, BOOK.price)
                                .distinctOn(BOOK.title)
                                .from(BOOK)
                                .orderBy(BOOK.title.asc(), BOOK.pages.asc()),
                        "SELECT DISTINCT ON (title) title, price::text\nFROM books\nORDER BY title, pages"),
                Case.of(
                        select(BOOK.title).from(BOOK).orderBy(BOOK.pages.asc()).limitWithTies(2),
                        "SELECT title\nFROM books\nORDER BY pages\nFETCH FIRST $1 ROWS WITH TIES",
                        2L),
                Case.of(
                        select(AUTHOR.name, BOOK.title).from(AUTHOR).fullJoin(BOOK, BOOK.author.on(AUTHOR)),
                        "SELECT authors.name, books.title\nFROM authors\nFULL JOIN books ON books.author_id = authors.id"),
                Case.of(
                        select(count().filter(BOOK.pages.gt(1)), sum(BOOK.pages).distinct(), avg(BOOK.price))
                                .from(AUTHOR)
                                .crossJoin(BOOK),
                        "SELECT count(*) FILTER (WHERE books.pages > $1), sum(DISTINCT books.pages), avg(books.price)::text\n"
                                + "FROM authors\nCROSS JOIN books",
                        1));
    }

    @ParameterizedTest
    @MethodSource({"expressions", "tables", "commons", "sets"})
    void renders(Case expected) {
        expected.check();
    }

    @Test
    void whatAQueryDoesNotSelectIsNoColumnOfIt() {
        Derived<String> names = select(AUTHOR.name).from(AUTHOR).as("names");

        assertThatThrownBy(() -> names.get(AUTHOR.email))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The query names does not select authors.email");
    }

    private static AuthorTable other() {
        return AUTHOR.as("other");
    }

    /** Columns of a query around are not taken for those of another one that is called the same, however far within. */
    @Test
    void queriesWithinQueriesHaveTwoNames() {
        var around = select(AUTHOR.id).from(AUTHOR).as("rows");
        var within = select(BOOK.author.key(), BOOK.pages).from(BOOK).as("rows");
        var deep = select(BOOK.id).from(BOOK).where(BOOK.author.key().eq(around.get(AUTHOR.id)));

        Case.of(
                        select(around.get(AUTHOR.id)).from(around).where(exists(deep)),
                        "SELECT id\nFROM (SELECT id FROM authors) AS rows (id)\nWHERE EXISTS"
                                + " (SELECT books.id FROM books WHERE books.author_id = rows.id)")
                .check();
        assertThatThrownBy(() -> Renderer.render(select(around.get(AUTHOR.id))
                        .from(around)
                        .where(exists(
                                select(within.get(BOOK.pages)).from(within).where(exists(deep))))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The column rows.id of the query around would be taken for one of the table");
    }

    /** Else the server would ask the query wherever the table is meant. */
    @Test
    void aQueryBeforeAStatementHasTheNameOfATableForItselfOnly() {
        Derived<Long> authors = common("authors", select(AUTHOR.id).from(AUTHOR).where(AUTHOR.name.eq("Ann")));

        Case.of(
                        select(authors.get(AUTHOR.id)).from(authors),
                        "WITH authors (id) AS (SELECT id FROM authors WHERE name = $1)\nSELECT id\nFROM authors",
                        "Ann")
                .check();
        assertThatThrownBy(() -> Renderer.render(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.author
                                .key()
                                .in(select(authors.get(AUTHOR.id)).from(authors)))
                        .where(exists(select(other().id).from(other())))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A query before the statement has the name of the table authors, which the statement uses,"
                        + " too: give the query another one");
    }

    @Test
    void twoQueriesBeforeAStatementHaveTwoNames() {
        Derived<Integer> small = recursive(
                "numbers",
                select(value(1)),
                itself -> select(itself.get(value(1))).from(itself));
        Derived<Integer> large = recursive(
                "numbers",
                select(value(1000)),
                itself -> select(itself.get(value(1000))).from(itself));

        assertThatThrownBy(() -> Renderer.render(select(small.get(value(1)))
                        .from(small)
                        .where(value(1).in(select(large.get(value(1000))).from(large)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two queries before the statement are called numbers");
    }
}
