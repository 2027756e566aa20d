package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is killed again and again, by SIGKILL, while sixteen write to it as fast as they can. */
@Tag("fault")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KillIT {
    private static final int KILLS = Faults.times(2, 50);
    private static final int COMMITTERS = 16;
    private static final long SERVICE_MILLIS = 1_000;
    private static final int RETRIES = 10;
    /** Those that are settled are removed a hundred at a time. */
    private static final long MOST_TOKENS = 1_000;

    private static final SqlStatement<Void> INSERT =
            SqlStatement.named("Kept.insert", "INSERT INTO kept (committer, number) VALUES ($1, $2)");
    private static final SqlStatement<String> KEPT = SqlStatement.named(
            "Kept.all", "SELECT committer || '/' || number FROM kept", (row, at) -> row.getString(at));

    private static final SqlStatement<Long> TOKENS =
            SqlStatement.named("tokens", "SELECT count(*) FROM vorm_commit_token", (row, at) -> row.getLong(at));

    private final Map<String, Throwable> failed = new ConcurrentHashMap<>();
    private final Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger working = new AtomicInteger();
    private volatile boolean stopped;
    private PgServer server;
    private Database db;

    @BeforeEach
    void start() throws Exception {
        server = new PgServer();
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(server.uri()).poolSize(COMMITTERS));
        // Without a key: what is done twice is there twice.
        db.execute(SqlStatement.rendered("CREATE TABLE kept (committer integer, number bigint)"), Tuple.tuple())
                .await(5, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        // Where the server cannot be had, the tests are skipped.
        if (server != null) {
            db.close().await(5, TimeUnit.SECONDS);
            server.close();
        }
    }

    @Test
    void whatIsToldIsTrue() throws Exception {
        Map<String, Long> kept = killAndKill(insert -> db.transaction(tx -> tx.execute(INSERT, insert)));

        failed.forEach((name, failure) -> {
            if (failure instanceof CommitOutcomeUnknownException) {
                assertThat(kept.getOrDefault(name, 0L)).isLessThanOrEqualTo(1);
            } else {
                assertThat(kept).as("%s, of which was said: %s", name, failure).doesNotContainKey(name);
            }
        });
    }

    @Test
    void whatIsVerifiedIsKnown() throws Exception {
        db.schema().createCommitTokens().await(5, TimeUnit.SECONDS);
        TxOptions verified = TxOptions.defaults().retries(RETRIES).verifiableCommit();
        Map<String, Long> kept = killAndKill(insert -> db.transaction(verified, tx -> tx.execute(INSERT, insert)));

        assertThat(failed.values()).noneMatch(CommitOutcomeUnknownException.class::isInstance);
        assertThat(kept).containsOnlyKeys(acknowledged.keySet());
        assertThat(db.one(TOKENS, Tuple.tuple()).await(5, TimeUnit.SECONDS)).isLessThan(MOST_TOKENS);
    }

    private Map<String, Long> kept() throws Exception {
        return db.list(KEPT, Tuple.tuple()).await(60, TimeUnit.SECONDS).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Gives what is there afterwards: all that was acknowledged, and once. */
    private Map<String, Long> killAndKill(Function<Tuple, Future<?>> insert) throws Exception {
        List<AtomicLong> done = new ArrayList<>();
        for (int i = 0; i < COMMITTERS; i++) {
            done.add(new AtomicLong());
            working.incrementAndGet();
            commit(i, 0, done.get(i), insert);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            awaitProgress(done, TimeUnit.SECONDS.toMillis(20));
            server.kill();
            server.start();
            awaitProgress(done, SERVICE_MILLIS);
        }
        stopped = true;
        Eventually.await(() -> working.get() == 0);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * COMMITTERS);
        assertThat(done).allSatisfy(count -> assertThat(count.get()).isGreaterThan(KILLS));
        Map<String, Long> kept = kept();
        assertThat(acknowledged.keySet()).allSatisfy(name -> assertThat(kept).containsEntry(name, 1L));
        return kept;
    }

    /** Until each committer has had something acknowledged from now on. */
    private static void awaitProgress(List<AtomicLong> done, long millis) throws InterruptedException {
        List<Long> before = done.stream().map(AtomicLong::get).toList();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (int i = 0; i < done.size(); i++) {
            // One may have been acknowledged before the kill, and be told after it.
            while (done.get(i).get() <= before.get(i) + 1) {
                assertThat(System.nanoTime()).as("service again").isLessThan(deadline);
                Thread.sleep(2);
            }
        }
    }

    private void commit(int committer, long number, AtomicLong done, Function<Tuple, Future<?>> insert) {
        if (stopped) {
            working.decrementAndGet();
            return;
        }
        String name = committer + "/" + number;
        insert.apply(Tuple.of(committer, number)).onComplete((result, failure) -> {
            if (failure == null) {
                acknowledged.put(name, true);
                done.incrementAndGet();
            } else {
                failed.put(name, failure);
            }
            TestServer.VERTX.runOnContext(next -> commit(committer, number + 1, done, insert));
        });
    }
}
