package dev.vorm;

import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything that callers do wrong, at random: afterwards all connections are there, and sound, and all that was said is true. */
@Tag("fault")
class PoolMisuseIT {
    private static final int TIMES = Faults.times(10_000, 100_000);
    /** First a queue in which most wait, then hardly one, so that more is hit while it runs. */
    private static final List<Integer> AT_A_TIME = List.of(100, 6);

    private static final int SIZE = 4;
    private static final long BOUND_SECONDS = 8;
    private static final SqlStatement<String> ROWS =
            SqlStatement.named("Kept.all", "SELECT name FROM kept", (row, at) -> row.getString(at));

    /** What a connection has of its own. */
    private static final SqlStatement<String> SESSION =
            SqlStatement.named("Test.session", """
            SELECT current_setting('search_path') || ' '
                || (SELECT count(*) FROM pg_cursors WHERE name <> '') || ' '
                || (SELECT count(*) FROM pg_prepared_statements WHERE name = 'mine') || ' '
                || coalesce(to_regclass('pg_temp.mine')::text, 'none')""", (row, at) -> row.getString(at));

    private static final SqlStatement<Integer> PID =
            SqlStatement.named("Test.pid", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));

    /** Transactions and locks of all connections but this one. */
    private static final SqlStatement<Long> LEFT = SqlStatement.named("Test.left", """
            SELECT (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                    AND backend_type = 'client backend' AND (state <> 'idle' OR xact_start IS NOT NULL))
                + (SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database()
                    AND pid <> pg_backend_pid() AND backend_type = 'client backend')""", (row, at) -> row.getLong(at));

    private final Claims claims = new Claims();
    private Database direct;
    private Database db;
    private Misuses misuses;

    @BeforeEach
    void connect() throws Exception {
        String uri = TestServer.newDatabase();
        direct = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        for (String sql : List.of(
                "CREATE TABLE kept (name text NOT NULL)",
                "CREATE TABLE taken (name text PRIMARY KEY)",
                "INSERT INTO taken VALUES ('taken')")) {
            direct.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(5, TimeUnit.SECONDS);
        }
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(SIZE));
        misuses = new Misuses(db, claims, new Random(42));
    }

    @AfterEach
    void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
        direct.close().await(5, TimeUnit.SECONDS);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingIsLostByManyMisuses() throws Exception {
        for (int atATime : AT_A_TIME) {
            misuse(TIMES / AT_A_TIME.size(), atATime);
        }
        Eventually.await(() -> claims.underWay() == 0);
        Eventually.await(() -> db.stats().leased() == 0);

        assertThat(claims.longestNanos()).isLessThan(TimeUnit.SECONDS.toNanos(BOUND_SECONDS));
        assertThat(claims.wrong(rows())).isEmpty();
        assertThat(claims.kept()).isGreaterThan(TIMES / 5);
        assertThat(claims.unknown()).isLessThan(TIMES / 10);
        theServerKeepsNothing();
        thePoolIsWhole();
    }

    private void misuse(int times, int atATime) throws InterruptedException {
        Semaphore free = new Semaphore(atATime);
        for (int i = 0; i < times; i++) {
            assertThat(free.tryAcquire(10, TimeUnit.SECONDS)).as("call %d", i).isTrue();
            misuses.any(atATime * TIMES + i).onComplete(done -> free.release());
        }
        assertThat(free.tryAcquire(atATime, 10, TimeUnit.SECONDS)).isTrue();
    }

    private Map<String, Long> rows() throws Exception {
        return direct.list(ROWS, Tuple.tuple()).await(30, TimeUnit.SECONDS).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void theServerKeepsNothing() throws Exception {
        Eventually.await(() ->
                db.stats().leased() == 0 && direct.one(LEFT, Tuple.tuple()).await() == 0);
    }

    private void thePoolIsWhole() throws Exception {
        List<Future<Integer>> pids = new ArrayList<>();
        List<Future<String>> sessions = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            pids.add(db.transaction(tx -> {
                sessions.add(tx.one(SESSION, Tuple.tuple()));
                return tx.one(sleep(0.1), Tuple.tuple()).compose(slept -> tx.one(PID, Tuple.tuple()));
            }));
        }
        Future.all(pids).await(5, TimeUnit.SECONDS);

        assertThat(pids.stream().map(Future::result).distinct()).hasSize(SIZE);
        assertThat(sessions)
                .allSatisfy(session -> assertThat(session.result()).isEqualTo("\"$user\", public 0 0 none"));
        PoolStats stats = db.stats();
        assertThat(stats)
                .returns(SIZE, PoolStats::idle)
                .returns(0, PoolStats::waiting)
                .returns(SIZE + misuses.spoiled(), PoolStats::opened);
        assertThat(stats.closed()).isEqualTo(Map.of(CloseReason.UNCLEAN, misuses.spoiled()));
    }
}
