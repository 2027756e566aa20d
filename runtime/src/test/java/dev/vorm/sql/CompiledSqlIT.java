package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.fixture.AuthorBuilder;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.BookCrud;
import dev.vorm.observe.StatementEvent;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the query language says, it says in the words of the statements that were made at compile time. */
class CompiledSqlIT {
    private static final List<StatementEvent> EVENTS = new CopyOnWriteArrayList<>();
    private static Database db;
    private static AuthorCrud authors;
    private static BookCrud books;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).listener(EVENTS::add));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
        books = new BookCrud(db);
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    private static void same(Rendered rendered, Future<?> compiled) {
        compiled.await();
        assertThat(rendered.sql()).isEqualTo(EVENTS.get(EVENTS.size() - 1).sql());
    }

    @Test
    void reads() {
        UUID id = UUID.randomUUID();

        same(Renderer.render(select(AUTHOR)), authors.findAll());
        same(Renderer.render(select(BOOK)), books.findAll());
        same(Renderer.render(select(AUTHOR).where(AUTHOR.id.eq(1L))), authors.findById(1L));
        same(Renderer.render(select(BOOK).where(BOOK.id.eq(id))), books.findById(id));
        same(Renderer.render(select(count()).from(BOOK)), books.count());
    }

    @Test
    void deletes() {
        var ann = authors.insert(new AuthorBuilder()
                        .name("Ann")
                        .email("ann@example.org")
                        .status(AuthorStatus.ACTIVE)
                        .build())
                .await();

        same(
                Renderer.render(deleteFrom(AUTHOR).where(AUTHOR.id.eq(1L).and(AUTHOR.version.eq(0)))),
                authors.delete(ann));
        same(Renderer.render(deleteFrom(AUTHOR).where(AUTHOR.id.eq(1L))), authors.deleteById(1L));
    }
}
