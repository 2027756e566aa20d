package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.update;
import static dev.vorm.query.Sql.value;

import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.AuthorTable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandRendererTest {
    static Stream<Case> commands() {
        AuthorTable a = AUTHOR.as("a");
        String none = null;
        BigDecimal noPrice = null;
        return Stream.of(
                Case.of(
                        update(AUTHOR)
                                .set(AUTHOR.status, AuthorStatus.BLOCKED)
                                .set(AUTHOR.bio, none)
                                .where(AUTHOR.id.eq(1L)),
                        "UPDATE authors\nSET status = $1, bio = $2\nWHERE id = $3",
                        "BLOCKED",
                        null,
                        1L),
                Case.of(update(AUTHOR).set(AUTHOR.name, AUTHOR.email).allRows(), "UPDATE authors\nSET name = email"),
                Case.of(update(AUTHOR).set(AUTHOR.name, value("x")).allRows(), "UPDATE authors\nSET name = $1", "x"),
                Case.of(
                        update(a).set(a.name, "x").where(a.id.in(1L, 2L)),
                        "UPDATE authors AS a\nSET name = $1\nWHERE id = ANY ($2)",
                        "x",
                        new Long[] {1L, 2L}),
                Case.of(
                        update(BOOK)
                                .set(BOOK.price, new BigDecimal("9.90"))
                                .set(BOOK.author.key(), 7L)
                                .allRows(),
                        "UPDATE books\nSET price = $1::text::numeric, author_id = $2",
                        "9.90",
                        7L),
                Case.of(
                        update(BOOK).set(BOOK.price, noPrice).allRows(),
                        "UPDATE books\nSET price = $1::text::numeric",
                        (Object) null),
                Case.of(deleteFrom(AUTHOR).where(AUTHOR.id.eq(1L)), "DELETE FROM authors\nWHERE id = $1", 1L),
                Case.of(deleteFrom(a).allRows(), "DELETE FROM authors AS a"),
                Case.of(insertInto(AUTHOR).set(AUTHOR.name, "Ann"), "INSERT INTO authors (name)\nVALUES ($1)", "Ann"),
                Case.of(
                        insertInto(BOOK).set(BOOK.title, "x").set(BOOK.price, BigDecimal.ONE),
                        "INSERT INTO books (title, price)\nVALUES ($1, $2::text::numeric)",
                        "x",
                        "1"),
                Case.of(
                        insertInto(AUTHOR)
                                .set(AUTHOR.name, "Ann")
                                .set(AUTHOR.bio, none)
                                .returning(AUTHOR.id),
                        "INSERT INTO authors (name, bio)\nVALUES ($1, $2)\nRETURNING id",
                        "Ann",
                        null),
                Case.of(
                        insertInto(BOOK).set(BOOK.title, "x").returning(BOOK.price),
                        "INSERT INTO books (title)\nVALUES ($1)\nRETURNING price::text",
                        "x"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void renders(Case expected) {
        expected.check();
    }
}
