package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The primary dies under load, and its standby takes over: what was under way fails, all else waits and goes on. */
@Tag("fault")
@EnabledIfSystemProperty(
        named = "faults",
        matches = "true",
        disabledReason = "it takes long: mvn -Pfaults verify runs it, and ClusterIT tries the same more gently")
class FailoverIT {
    private static final int WRITERS = 16;
    private static final int POOL = 4;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger tried = new AtomicInteger();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<Throwable> failures = ConcurrentHashMap.newKeySet();

    @Test
    void writesGoOnWithoutARestart() throws Exception {
        // What was acknowledged must be on the standby, the table above all.
        try (Cluster cluster = Cluster.synchronous()) {
            Database db = Database.connect(
                    TestServer.VERTX,
                    DatabaseOptions.uri(cluster.uri(false, "?target_session_attrs=primary"))
                            .poolSize(POOL)
                            .acquireTimeout(Duration.ofSeconds(30)));
            db.schema().createMissing().await();
            AuthorCrud authors = new AuthorCrud(db);
            Future<?>[] writers = new Future<?>[WRITERS];
            for (int i = 0; i < WRITERS; i++) {
                Promise<Void> done = Promise.promise();
                write(authors, done);
                writers[i] = done.future();
            }
            Eventually.await(() -> written.size() > 200);

            cluster.killPrimary();
            int before = written.size();
            Cluster.run(cluster.standby, "SELECT pg_promote()");
            Eventually.await(() -> written.size() > before + 200);
            over.set(true);
            Future.all(List.of(writers)).await(30, TimeUnit.SECONDS);

            assertThat(failures)
                    .hasSizeLessThanOrEqualTo(POOL)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfAny(ConnectionLostException.class, CommitOutcomeUnknownException.class));
            assertThat(authors.findAll().await().stream().map(author -> author.name()))
                    .containsAll(written)
                    .hasSizeBetween(written.size(), written.size() + failures.size());
            db.close().await();
        }
    }

    private void write(AuthorCrud authors, Promise<Void> done) {
        if (over.get()) {
            done.complete();
            return;
        }
        String name = "Ann" + tried.incrementAndGet();
        authors.insert(DatabaseIT.author(name)).onComplete((ann, failure) -> {
            if (failure == null) {
                written.add(name);
            } else {
                failures.add(failure);
            }
            write(authors, done);
        });
    }
}
