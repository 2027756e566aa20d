package dev.vorm.schema;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.BookTable;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaIT {
    private static final SqlStatement<String> CONSTRAINTS = SqlStatement.named(
            "test.constraints",
            "SELECT conname::text || ' ' || pg_get_constraintdef(oid)\nFROM pg_constraint\n"
                    + "WHERE conrelid = 'books'::regclass AND contype IN ('p', 'f')\nORDER BY conname",
            (row, at) -> row.getString(at));

    private Database db;

    @BeforeEach
    void connect() {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()));
    }

    @AfterEach
    void close() {
        db.close().await();
    }

    @Test
    void makesTablesWithTheirConstraints() {
        assertThat(db.schema().createMissing().await()).containsExactly("authors", "books");

        assertThat(db.list(CONSTRAINTS, Tuple.tuple()).await())
                .containsExactly(
                        "books_author_id_fkey FOREIGN KEY (author_id) REFERENCES authors(id)",
                        "books_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES authors(id)",
                        "books_pkey PRIMARY KEY (id)");
    }

    @Test
    void leavesWhatIsThere() {
        assertThat(db.schema().createMissing(AUTHOR).await()).containsExactly("authors");
        assertThat(db.schema().createMissing().await()).containsExactly("books");
        assertThat(db.schema().createMissing().await()).isEmpty();
    }

    @Test
    void makesAllOrNothing() {
        // The foreign key of books needs authors, which is not asked for.
        assertThatThrownBy(() -> db.schema().createMissing(BookTable.BOOK).await())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("authors");
        assertThat(db.schema().createMissing().await()).containsExactly("authors", "books");
    }

    @Test
    void twoAtOnceTakeTurns() {
        List<Future<List<String>>> all =
                IntStream.range(0, 4).mapToObj(i -> db.schema().createMissing()).toList();

        Future.all(all).await();

        assertThat(all.stream().flatMap(made -> made.result().stream())).containsExactly("authors", "books");
    }

    @Test
    void aDamagedResourceFailsTheFuture(@TempDir Path classes) throws IOException {
        Path resource = classes.resolve("META-INF/vorm/schema.jsonl");
        Files.createDirectories(resource.getParent());
        Files.writeString(resource, "{\"schema\": ");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThatThrownBy(() -> db.schema().createMissing().await())
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("META-INF/vorm/schema.jsonl");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
