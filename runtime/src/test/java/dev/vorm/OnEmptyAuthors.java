package dev.vorm;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.deleteFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.fixture.AuthorRepository;
import dev.vorm.fixture.AuthorRepositoryImpl;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that find a table of authors with nothing in it, and must give back all their connections. */
abstract class OnEmptyAuthors {
    private static final String URI = TestServer.newDatabase();

    private final int poolSize;
    Database db;
    AuthorRepository authors;

    OnEmptyAuthors(int poolSize) {
        this.poolSize = poolSize;
    }

    @BeforeEach
    void connect() {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(URI).poolSize(poolSize));
        db.schema().createMissing().await();
        db.execute(deleteFrom(AUTHOR).allRows()).await();
        authors = new AuthorRepositoryImpl(db);
    }

    @AfterEach
    void theConnectionsAreBack() throws Exception {
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(db.stats().leased()).isZero();
        db.close().await(10, TimeUnit.SECONDS);
    }
}
