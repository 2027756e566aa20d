package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fifty statements whose connection is cut after any number of bytes, in either direction, from the login on. */
@Tag("fault")
class ByteCutIT {
    private static final int CALLS = 10;
    private static final int STEP = Faults.times(113, 1);
    private static final SqlStatement<String> NAMES =
            SqlStatement.named("Test.names", "SELECT name FROM authors", (row, at) -> row.getString(at));

    private TcpProxy proxy;
    private Database direct;
    private Database db;
    private AuthorCrud authors;

    /** Something that was to be written, and what was said of it. */
    private record Write(String name, Future<?> outcome) {}

    @BeforeEach
    void connect() throws Exception {
        String uri = TestServer.newDatabase();
        proxy = new TcpProxy(uri);
        direct = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        direct.schema().createMissing().await(5, TimeUnit.SECONDS);
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(1));
        authors = new AuthorCrud(db);
        authors.count().await(5, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
        direct.close().await(5, TimeUnit.SECONDS);
        proxy.close();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void nothingHangsAndEachOutcomeIsTrue() throws Exception {
        assertThat(run(Long.MAX_VALUE, Long.MAX_VALUE)).isZero();
        long toServer = proxy.toServer();
        long toClient = proxy.toClient();

        int failed = 0;
        int runs = 0;
        for (long at = 1; at < toServer; at += STEP, runs++) {
            failed += run(at, Long.MAX_VALUE);
        }
        for (long at = 1; at < toClient; at += STEP, runs++) {
            failed += run(Long.MAX_VALUE, at);
        }

        assertThat(toServer + toClient).isGreaterThan(5_000);
        // A cut in the login costs nobody anything, one between two calls neither.
        assertThat(failed).isBetween(runs / 4, runs);
    }

    /** Gives how many calls failed: one at most, the one that was under way. */
    private int run(long toServer, long toClient) throws Exception {
        proxy.cutNextAfter(toServer, toClient);
        proxy.cut();
        // Else the first call would be lost with the connection before.
        Eventually.await(() -> db.stats().size() == 0);
        List<Write> writes = new ArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String name = "author " + i;
            writes.add(new Write(name, authors.insert(author(name))));
            writes.add(new Write(name + " in tx", db.transaction(tx -> two(tx, name + " in tx"))));
            all.add(authors.count());
        }
        writes.forEach(write -> all.add(write.outcome()));
        Future.join(all).otherwiseEmpty().await(10, TimeUnit.SECONDS);

        Set<String> kept = new HashSet<>(direct.list(NAMES, Tuple.tuple()).await(5, TimeUnit.SECONDS));
        for (Write write : writes) {
            check(write, kept, toServer, toClient);
        }
        all.stream()
                .filter(Future::failed)
                .forEach(future -> assertThat(future.cause())
                        .isInstanceOfAny(ConnectionLostException.class, CommitOutcomeUnknownException.class));
        direct.execute(SqlStatement.rendered("DELETE FROM authors"), Tuple.tuple())
                .await(5, TimeUnit.SECONDS);
        long failed = all.stream().filter(Future::failed).count();
        assertThat(failed).as("cut at %d / %d", toServer, toClient).isLessThanOrEqualTo(1);
        return (int) failed;
    }

    /** Two statements, of which both or neither are kept. */
    private Future<Author> two(Transaction tx, String name) {
        tx.with(authors).insert(author(name + " first"));
        return tx.with(authors).insert(author(name));
    }

    private static void check(Write write, Set<String> kept, long toServer, long toClient) {
        boolean there = kept.contains(write.name());
        assertThat(kept.contains(write.name() + " first"))
                .as("all or nothing, cut at %d / %d: %s", toServer, toClient, write)
                .isEqualTo(there && write.name().endsWith("tx"));
        if (write.outcome().succeeded()) {
            assertThat(there)
                    .as("cut at %d / %d: %s", toServer, toClient, write)
                    .isTrue();
        } else if (surelyNotDone(write)) {
            assertThat(there)
                    .as("cut at %d / %d: %s", toServer, toClient, write)
                    .isFalse();
        }
    }

    private static boolean surelyNotDone(Write write) {
        Throwable failure = write.outcome().cause();
        // What was sent in a transaction is undone, unless the COMMIT was under way.
        return failure instanceof ConnectionLostException lost
                && (!lost.sent() || write.name().endsWith("tx"));
    }
}
