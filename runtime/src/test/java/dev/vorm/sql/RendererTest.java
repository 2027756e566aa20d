package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.query.Command;
import dev.vorm.query.Query;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static void fails(Query<?> query, String... words) {
        assertThatThrownBy(() -> Renderer.render(query))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }

    private static void fails(Command command, String... words) {
        assertThatThrownBy(() -> Renderer.render(command))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void quotesNamesThatNeedIt() {
        OddTable odd = new OddTable("order");
        OddTable other = new OddTable("Other");
        Case.of(select(odd).join(other, other.user.eq(odd.user)).where(odd.fullName.eq("x")), """
                        SELECT "order"."user", "order"."fullName", "order"."a""b"
                        FROM "my schema"."order"
                        JOIN "my schema"."order" AS "Other" ON "Other"."user" = "order"."user"
                        WHERE "order"."fullName" = $1""", "x")
                .check();
    }

    @Test
    void aTableTwiceNeedsAnAlias() {
        fails(select(AUTHOR).join(AUTHOR, AUTHOR.id.eq(AUTHOR.id)), "authors", "as(");
        fails(select(BOOK).join(BOOK.author).join(BOOK.editor), "authors", "as(");
    }

    @Test
    void aColumnNeedsItsTable() {
        fails(select(AUTHOR).where(BOOK.title.eq("x")), "books.title", "authors");
        fails(select(AUTHOR.as("a")).where(AUTHOR.id.eq(1L)), "authors.id", "authors AS a");
        fails(select(AUTHOR.id), "authors.id");
        fails(select(BOOK.title).join(BOOK.author), "from(");
        fails(update(AUTHOR).set(AUTHOR.as("a").name, "x").allRows(), "a.name", "authors");
        fails(insertInto(AUTHOR).set(AUTHOR.as("a").name, "x"), "a.name", "authors");
        fails(insertInto(AUTHOR).set(AUTHOR.name, AUTHOR.email), "authors.email", "no table");
    }

    @Test
    void theSameAliasMadeTwiceIsTheSameTable() {
        Case.of(select(AUTHOR.as("a").id).from(AUTHOR.as("a")), "SELECT id\nFROM authors AS a")
                .check();
    }

    @Test
    void printsNoBinds() {
        Rendered rendered = Renderer.render(select(AUTHOR).where(AUTHOR.email.eq("secret")));
        assertThat(rendered.toString()).isEqualTo(rendered.sql()).doesNotContain("secret");
    }
}
