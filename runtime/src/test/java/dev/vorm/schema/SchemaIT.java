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
import java.util.concurrent.CopyOnWriteArrayList;
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

    private String uri = "";
    private Database db;

    @BeforeEach
    void connect() {
        uri = TestServer.newDatabase();
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri));
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
    void aCleanDatabaseIsVerifiedByOneStatement() {
        List<String> statements = new CopyOnWriteArrayList<>();
        db.schema().createMissing().await();
        Database observed = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).listener(event -> statements.add(event.name())));
        try {
            assertThat(observed.schema().verify().await()).hasToString("");
            assertThat(statements).containsExactly("Schema.verify");
        } finally {
            observed.close().await();
        }
    }

    @Test
    void verifiesWhatIsAskedFor() {
        db.schema().createMissing(AUTHOR).await();

        assertThat(db.schema().verify(AUTHOR).await().isClean()).isTrue();
        assertThat(db.schema().verify().await()).hasToString("the table books is missing");
        assertThat(db.schema().verify(BookTable.BOOK).await().differences())
                .containsExactly(new SchemaReport.Difference("books", "", "the table books is missing"));
    }

    @Test
    void tellsOfDifferencesLineByLine() {
        db.schema().createMissing().await();
        run("ALTER TABLE authors ALTER name TYPE varchar(40), ALTER bio SET NOT NULL");

        assertThat(db.schema().verify().await()).hasToString("""
                authors.name is varchar(40), the build says varchar(50)
                authors.bio is NOT NULL, the build says it takes NULL""");
    }

    /** One expression that the server refuses must not hide what it says of the others. */
    @Test
    void columnsThatExpressionsSpeakOfCanBeMissing() {
        db.schema().createMissing().await();
        run("ALTER TABLE authors DROP status, DROP version, ADD state varchar(9)"
                + ", ADD CHECK (state = 'A' OR state = 'B'), ALTER created_at SET DEFAULT current_timestamp");

        assertThat(db.schema().verify().await()).hasToString("""
                the column authors.status is missing
                the column authors.version is missing
                authors has no CHECK (status IN ('ACTIVE', 'BLOCKED')), which the build calls authors_status_check""");
    }

    @Test
    void sayingNothingIsRefusedWhereTheServerMayNotBeAsked() {
        db.schema().createMissing().await();
        run("ALTER TABLE authors DROP CONSTRAINT authors_status_check");
        run("ALTER TABLE authors ADD CHECK ((status = 'ACTIVE') OR (status = 'BLOCKED'))");
        run("CREATE ROLE blind LOGIN");
        Database blind =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri.replace("postgres:postgres", "blind:x")));
        try {
            assertThatThrownBy(() -> blind.schema().verify().await())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("42501");
        } finally {
            blind.close().await();
            run("DROP ROLE blind");
        }
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
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
            assertThatThrownBy(() -> db.schema().verify().await())
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("META-INF/vorm/schema.jsonl");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
