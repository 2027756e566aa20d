package dev.vorm;

import dev.vorm.fixture.AuthorCrud;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of a database between which and its server stands something that does what networks do. */
abstract class ThroughProxy {
    private final int poolSize;
    /** Where the server itself is. */
    String uri;

    TcpProxy proxy;
    Database db;
    AuthorCrud authors;

    ThroughProxy(int poolSize) {
        this.poolSize = poolSize;
    }

    @BeforeEach
    void connect() {
        uri = TestServer.newDatabase();
        proxy = new TcpProxy(uri);
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(poolSize));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
    }

    @AfterEach
    void theConnectionsAreBack() throws Exception {
        Eventually.await(() -> db.stats().leased() == 0);
        db.close(Duration.ofMillis(100)).await(10, TimeUnit.SECONDS);
        proxy.close();
    }
}
