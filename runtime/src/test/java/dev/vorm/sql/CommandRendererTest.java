package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.common;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.excluded;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static dev.vorm.query.Sql.value;

import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Derived;
import dev.vorm.query.Insert;
import dev.vorm.query.Row2;
import dev.vorm.query.UniqueKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandRendererTest {
    private static final String STAMPS = ", updated_at = now(), version = version + 1";

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
                        "UPDATE authors\nSET status = $1, bio = $2" + STAMPS + "\nWHERE id = $3",
                        "BLOCKED",
                        null,
                        1L),
                Case.of(
                        update(AUTHOR).set(AUTHOR.name, AUTHOR.email).allRows(),
                        "UPDATE authors\nSET name = email" + STAMPS),
                Case.of(
                        update(AUTHOR).set(AUTHOR.name, value("x")).allRows(),
                        "UPDATE authors\nSET name = $1" + STAMPS,
                        "x"),
                Case.of(
                        update(a).set(a.name, "x").where(a.id.in(1L, 2L)),
                        "UPDATE authors AS a\nSET name = $1" + STAMPS + "\nWHERE id = ANY ($2)",
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
                        update(BOOK).setNull(BOOK.price).setNull(BOOK.cover).allRows(),
                        "UPDATE books\nSET price = $1::text::numeric, cover = $2",
                        null,
                        null),
                Case.of(
                        update(BOOK).set(BOOK.price, noPrice).allRows(),
                        "UPDATE books\nSET price = $1::text::numeric",
                        (Object) null),
                Case.of(
                        deleteFrom(AUTHOR)
                                .where(AUTHOR.id.eq(1L).or(AUTHOR.id.eq(2L)))
                                .where(AUTHOR.bio.isNull())
                                .where(AUTHOR.name.eqIfPresent((String) null)),
                        "DELETE FROM authors\nWHERE (id = $1 OR id = $2) AND bio IS NULL",
                        1L,
                        2L),
                Case.of(
                        update(BOOK)
                                .set(BOOK.pages, 1)
                                .allRows()
                                .where(BOOK.pages.gt(1))
                                .where(BOOK.pages.lt(5)),
                        "UPDATE books\nSET pages = $1\nWHERE pages > $2 AND pages < $3",
                        1,
                        1,
                        5),
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

    static Stream<Case> inserts() {
        UniqueKey<Author> email = new UniqueKey<>(AUTHOR, List.of(AUTHOR.email));
        Insert<Author> ann = insertInto(AUTHOR).set(AUTHOR.name, "Ann").set(AUTHOR.email, "a@b.c");
        String insert = "INSERT INTO authors (name, email)\nVALUES ($1, $2)";
        Derived<Row2<String, BigDecimal>> dear = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.price.gt(BigDecimal.TEN))
                .as("dear");
        return Stream.of(
                Case.of(insertInto(AUTHOR).defaultValues(), "INSERT INTO authors (id)\nVALUES (DEFAULT)"),
                Case.of(
                        insertInto(AUTHOR)
                                .from(BOOK)
                                .where(BOOK.pages.gt(9))
                                .set(AUTHOR.name, BOOK.title)
                                .set(AUTHOR.version, 3),
                        "INSERT INTO authors (name, version)\nSELECT title, $1::integer\nFROM books\nWHERE pages > $2",
                        3,
                        9),
                Case.of(
                        insertInto(BOOK)
                                .from(dear)
                                .set(BOOK.title, dear.get(BOOK.title))
                                .set(BOOK.price, dear.get(BOOK.price)),
                        "INSERT INTO books (title, price)\nSELECT title, price\nFROM (SELECT title, price FROM books"
                                + " WHERE price > $1::text::numeric) AS dear (title, price)",
                        "10"),
                Case.of(
                        insertInto(BOOK)
                                .rows(List.of(new BigDecimal("1.50"), BigDecimal.ONE))
                                .setEach(BOOK.title, price -> "at " + price)
                                .setEach(BOOK.price, price -> price)
                                .returning(BOOK.id),
                        "INSERT INTO books (title, price)\nSELECT title, price::numeric\n"
                                + "FROM unnest($1::text[], $2::text[]) AS input (title, price)\nRETURNING id",
                        new String[] {"at 1.50", "at 1"},
                        new String[] {"1.50", "1"}),
                Case.of(ann.onConflict(email).doNothing(), insert + "\nON CONFLICT (email) DO NOTHING", "Ann", "a@b.c"),
                Case.of(ann.onConflictDoNothing(), insert + "\nON CONFLICT DO NOTHING", "Ann", "a@b.c"),
                Case.of(
                        ann.onConflict(email).doUpdate(AUTHOR.name, AUTHOR.version),
                        insert
                                + "\nON CONFLICT (email) DO UPDATE\nSET name = excluded.name, version = excluded.version, updated_at = now()",
                        "Ann",
                        "a@b.c"),
                Case.of(
                        ann.onConflict(AUTHOR.primaryKey())
                                .doUpdate(AUTHOR.name, "Bea")
                                .andUpdate(AUTHOR.bio, excluded(AUTHOR.name))
                                .onlyIf(AUTHOR.version.eq(1))
                                .returning(AUTHOR.id, AUTHOR.version),
                        insert + "\nON CONFLICT (id) DO UPDATE\nSET name = $3, bio = excluded.name, updated_at = now(),"
                                + " version = authors.version + 1\n"
                                + "WHERE authors.version = $4\nRETURNING id, version",
                        "Ann",
                        "a@b.c",
                        "Bea",
                        1));
    }

    static Stream<Case> beside() {
        Derived<Long> gone =
                common("gone", deleteFrom(BOOK).where(BOOK.pages.lt(2)).returning(BOOK.author.key()));
        return Stream.of(
                Case.of(
                        update(BOOK)
                                .set(BOOK.title, AUTHOR.name)
                                .from(AUTHOR)
                                .where(BOOK.author.on(AUTHOR))
                                .returning(BOOK.id, AUTHOR.name),
                        "UPDATE books\nSET title = authors.name\nFROM authors\n"
                                + "WHERE books.author_id = authors.id\nRETURNING books.id, authors.name"),
                Case.of(
                        deleteFrom(BOOK)
                                .using(AUTHOR)
                                .where(BOOK.author.on(AUTHOR).and(AUTHOR.name.eq("Ann"))),
                        "DELETE FROM books\nUSING authors\nWHERE books.author_id = authors.id AND authors.name = $1",
                        "Ann"),
                Case.of(
                        deleteFrom(BOOK).where(BOOK.id.isNull()).returning(),
                        "DELETE FROM books\nWHERE id IS NULL\n"
                                + "RETURNING id, title, price::text, pages, cover, author_id, editor_id"),
                Case.of(
                        select(AUTHOR.name)
                                .from(AUTHOR)
                                .where(AUTHOR.id.in(
                                        select(gone.get(BOOK.author.key())).from(gone))),
                        "WITH gone (author_id) AS (DELETE FROM books WHERE pages < $1 RETURNING author_id)\n"
                                + "SELECT name\nFROM authors\nWHERE id IN (SELECT gone.author_id FROM gone)",
                        2),
                Case.of(
                        select(count()).from(AUTHOR).with(gone),
                        "WITH gone (author_id) AS (DELETE FROM books WHERE pages < $1 RETURNING author_id)\n"
                                + "SELECT count(*)\nFROM authors",
                        2));
    }

    @ParameterizedTest
    @MethodSource({"commands", "inserts", "beside"})
    void renders(Case expected) {
        expected.check();
    }
}
