package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.min;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.fixture.BookCrud;
import dev.vorm.fixture.BookTable;
import dev.vorm.query.Expression;
import dev.vorm.query.Query;
import dev.vorm.query.Select;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectRendererTest {
    private static final String AUTHORS =
            "SELECT id, name, email, bio, status, created_at, updated_at, version\nFROM authors";

    private record Prolific(String name, long books) {}

    static Stream<Case> clauses() {
        AuthorTable boss = AUTHOR.as("boss");
        return Stream.of(
                Case.of(select(AUTHOR), AUTHORS),
                Case.of(select(boss).where(boss.id.eq(1L)), """
                        SELECT id, name, email, bio, status, created_at, updated_at, version
                        FROM authors AS boss
                        WHERE id = $1""", 1L),
                Case.of(
                        select(AUTHOR)
                                .where(AUTHOR.id.gt(1L))
                                .where(AUTHOR.name.eq("a").or(AUTHOR.name.eq("b"))),
                        AUTHORS + "\nWHERE id > $1 AND (name = $2 OR name = $3)",
                        1L,
                        "a",
                        "b"),
                Case.of(select(AUTHOR).orderBy(AUTHOR.name.asc()), AUTHORS + "\nORDER BY name"),
                Case.of(
                        select(AUTHOR.name.lower())
                                .from(AUTHOR)
                                .orderBy(AUTHOR.name.asc(), AUTHOR.bio.upper().asc()),
                        "SELECT lower(name)\nFROM authors\nORDER BY authors.name, upper(bio)"),
                Case.of(
                        select(AUTHOR)
                                .orderBy(
                                        AUTHOR.bio.desc().nullsLast(),
                                        AUTHOR.id.asc().nullsFirst()),
                        AUTHORS + "\nORDER BY bio DESC NULLS LAST, id NULLS FIRST"),
                Case.of(
                        select(AUTHOR).orderBy(AUTHOR.name.desc()).orderBy(AUTHOR.id.asc()),
                        AUTHORS + "\nORDER BY name DESC, id"),
                Case.of(
                        select(AUTHOR).where(AUTHOR.version.eq(3)).limit(20).offset(40),
                        AUTHORS + "\nWHERE version = $1\nLIMIT $2\nOFFSET $3",
                        3,
                        20L,
                        40L),
                Case.of(select(AUTHOR).limit(20).limit(1), AUTHORS + "\nLIMIT $1", 1L),
                Case.of(select(AUTHOR.name).from(AUTHOR), "SELECT name\nFROM authors"),
                Case.of(select(BOOK.price).from(BOOK), "SELECT price::text\nFROM books"),
                Case.of(
                        select(BOOK.title, BOOK.price)
                                .from(BOOK)
                                .orderBy(BOOK.price.asc())
                                .into(List::of),
                        "SELECT title, price::text\nFROM books\nORDER BY books.price"),
                Case.of(select(AUTHOR).into(author -> author.name()), AUTHORS),
                Case.of(select(value("x")), "SELECT $1::text", "x"),
                Case.of(select(value(1L)), "SELECT $1::bigint", 1L),
                Case.of(select(value(BigDecimal.ONE)), "SELECT $1::text::numeric::text", "1"));
    }

    static Stream<Case> joins() {
        AuthorTable editor = AUTHOR.as("editor");
        BookTable b = BOOK.as("b");
        return Stream.of(
                Case.of(
                        select(BOOK.title, AUTHOR.name)
                                .from(BOOK)
                                .join(BOOK.author)
                                .into(List::of),
                        "SELECT books.title, authors.name\nFROM books\nJOIN authors ON books.author_id = authors.id"),
                Case.of(
                        select(BOOK.title, AUTHOR.name)
                                .from(BOOK)
                                .leftJoin(BOOK.editor)
                                .into(List::of),
                        """
                        SELECT books.title, authors.name
                        FROM books
                        LEFT JOIN authors ON books.editor_id = authors.id"""),
                Case.of(
                        select(BOOK.title, AUTHOR.name, editor.name)
                                .from(BOOK)
                                .join(BOOK.author)
                                .leftJoin(BOOK.editor, editor)
                                .where(editor.name.isNull().or(editor.name.ne(AUTHOR.name)))
                                .into((title, author, other) -> title),
                        """
                        SELECT books.title, authors.name, editor.name
                        FROM books
                        JOIN authors ON books.author_id = authors.id
                        LEFT JOIN authors AS editor ON books.editor_id = editor.id
                        WHERE editor.name IS NULL OR editor.name <> authors.name"""),
                Case.of(
                        select(b.title).from(b).join(b.author, editor),
                        "SELECT b.title\nFROM books AS b\nJOIN authors AS editor ON b.author_id = editor.id"),
                Case.of(
                        select(AUTHOR.id)
                                .from(AUTHOR)
                                .join(BOOK, BOOK.author.on(AUTHOR).and(BOOK.pages.gt(100))),
                        """
                        SELECT authors.id
                        FROM authors
                        JOIN books ON books.author_id = authors.id AND books.pages > $1""",
                        100),
                Case.of(
                        select(AUTHOR.id).from(AUTHOR).leftJoin(editor, editor.name.eq(AUTHOR.name)),
                        "SELECT authors.id\nFROM authors\nLEFT JOIN authors AS editor ON editor.name = authors.name"),
                Case.of(
                        select(AUTHOR).from(BOOK).join(BOOK.author).where(BOOK.title.eq("x")),
                        "SELECT authors.id, authors.name, authors.email, authors.bio, authors.status, "
                                + "authors.created_at, authors.updated_at, authors.version\nFROM books\n"
                                + "JOIN authors ON books.author_id = authors.id\nWHERE books.title = $1",
                        "x"));
    }

    static Stream<Case> aggregates() {
        return Stream.of(
                Case.of(select(count()).from(AUTHOR), "SELECT count(*)\nFROM authors"),
                Case.of(select(count(AUTHOR.bio)).from(AUTHOR), "SELECT count(bio)\nFROM authors"),
                Case.of(select(sum(BOOK.pages)).from(BOOK), "SELECT sum(pages)\nFROM books"),
                Case.of(select(sum(AUTHOR.id)).from(AUTHOR), "SELECT sum(id)::text\nFROM authors"),
                Case.of(select(sum(BOOK.price)).from(BOOK), "SELECT sum(price)::text\nFROM books"),
                Case.of(select(avg(BOOK.pages)).from(BOOK), "SELECT avg(pages)::text\nFROM books"),
                Case.of(select(min(AUTHOR.name)).from(AUTHOR), "SELECT min(name)\nFROM authors"),
                Case.of(select(max(AUTHOR.createdAt)).from(AUTHOR), "SELECT max(created_at)\nFROM authors"),
                Case.of(select(max(value("x"))).from(AUTHOR), "SELECT max($1::text)\nFROM authors", "x"),
                Case.of(
                        select(AUTHOR.name, count(BOOK.id))
                                .from(BOOK)
                                .join(BOOK.author)
                                .groupBy(AUTHOR.id)
                                .groupBy(AUTHOR.name)
                                .having(count(BOOK.id).gt(5L))
                                .having(max(BOOK.title).like("A%"))
                                .orderBy(count(BOOK.id).desc())
                                .into(Prolific::new),
                        """
                        SELECT authors.name, count(books.id)
                        FROM books
                        JOIN authors ON books.author_id = authors.id
                        GROUP BY authors.id, authors.name
                        HAVING count(books.id) > $1 AND max(books.title) LIKE $2
                        ORDER BY count(books.id) DESC""",
                        5L,
                        "A%"),
                Case.of(
                        select(BOOK.author.key())
                                .from(BOOK)
                                .groupBy(BOOK.author.key())
                                .having(sum(BOOK.price).gt(BigDecimal.TEN)),
                        "SELECT author_id\nFROM books\nGROUP BY author_id\nHAVING sum(price) > $1::text::numeric",
                        "10"));
    }

    @ParameterizedTest
    @MethodSource({"clauses", "joins", "aggregates"})
    void renders(Case expected) {
        expected.check();
    }

    @Test
    void aggregatesHaveTheTypesOfPostgreSql() {
        Expression<Long> sumOfInteger = sum(BOOK.pages);
        Expression<BigDecimal> sumOfBigint = sum(AUTHOR.id);
        Expression<BigDecimal> sumOfNumeric = sum(BOOK.price);
        Expression<BigDecimal> average = avg(BOOK.pages);
        assertEquals(Long.class, sumOfInteger.type().javaType());
        assertEquals(BigDecimal.class, sumOfBigint.type().javaType());
        assertEquals(BigDecimal.class, sumOfNumeric.type().javaType());
        assertEquals(BigDecimal.class, average.type().javaType());
        assertEquals(Integer.class, max(BOOK.pages).type().javaType());
    }

    @Test
    void givesTheTextThatTheProcessorGives() throws ReflectiveOperationException {
        UUID id = new UUID(1, 2);
        assertEquals(text(AuthorCrud.class, "FIND_BY_ID"), sql(select(AUTHOR).where(AUTHOR.id.eq(1L))));
        assertEquals(text(AuthorCrud.class, "FIND_ALL"), sql(select(AUTHOR)));
        assertEquals(text(AuthorCrud.class, "COUNT"), sql(select(count()).from(AUTHOR)));
        assertEquals(text(BookCrud.class, "FIND_BY_ID"), sql(select(BOOK).where(BOOK.id.eq(id))));
        assertEquals(text(BookCrud.class, "FIND_ALL"), sql(select(BOOK)));
    }

    private static String text(Class<?> crud, String constant) throws ReflectiveOperationException {
        Field field = crud.getDeclaredField(constant);
        field.setAccessible(true);
        return ((SqlStatement<?>) field.get(null)).sql();
    }

    private static String sql(Query<?> query) {
        return Renderer.render(query).sql();
    }

    @Test
    void selectsAreValues() {
        Select<?> all = select(AUTHOR);
        all.where(AUTHOR.id.eq(1L)).orderBy(AUTHOR.id.asc()).limit(1);
        assertEquals(AUTHORS, sql(all));
    }
}
