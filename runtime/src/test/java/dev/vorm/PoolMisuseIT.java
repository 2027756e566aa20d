package dev.vorm;

import static dev.vorm.TestServer.sleep;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Everything that callers do wrong, at random: afterwards all connections are there, and sound. */
class PoolMisuseIT {
    private static final int TIMES = 10_000;
    private static final int AT_A_TIME = 100;
    private static final int SIZE = 4;
    private static final SqlStatement<Integer> FAILS =
            SqlStatement.named("Test.fails", "SELECT 1 / $1::int4", (row, at) -> row.getInteger(at));
    private static final SqlStatement<Integer> READS_BADLY =
            SqlStatement.named("Test.readsBadly", "SELECT 1", (row, at) -> {
                throw new AssertionError("a reader that throws");
            });
    private static final SqlStatement<Long> TRANSACTIONS = SqlStatement.named(
            "Test.transactions",
            "SELECT count(*)\nFROM pg_stat_activity\nWHERE datname = current_database() AND pid <> pg_backend_pid() AND"
                    + " (state <> 'idle' OR xact_start IS NOT NULL)",
            (row, at) -> row.getLong(at));

    private final Random random = new Random(42);
    private Database db;

    @Test
    void nothingIsLostByTenThousandMisuses() throws Exception {
        String uri = TestServer.newDatabase();
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(SIZE));
        Semaphore free = new Semaphore(AT_A_TIME);
        for (int i = 0; i < TIMES; i++) {
            assertThat(free.tryAcquire(10, TimeUnit.SECONDS)).as("call %d", i).isTrue();
            misuse(random.nextInt(11)).onComplete(done -> free.release());
        }
        assertThat(free.tryAcquire(AT_A_TIME, 10, TimeUnit.SECONDS)).isTrue();
        Eventually.await(() -> db.stats().leased() == 0);

        assertThat(db.stats())
                .returns(0, PoolStats::waiting)
                .returns(0L, PoolStats::acquireTimeouts)
                .satisfies(stats -> assertThat(stats.closed()).isEmpty());
        List<Future<?>> sound = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            sound.add(db.one(sleep(0.05), Tuple.tuple()));
        }
        Future.all(sound).await(5, TimeUnit.SECONDS);
        assertThat(db.stats().idle()).isEqualTo(SIZE);
        assertThat(db.one(TRANSACTIONS, Tuple.tuple()).await()).isZero();
        db.close().await(5, TimeUnit.SECONDS);
    }

    private Future<?> misuse(int kind) {
        return switch (kind) {
            case 0 -> db.transaction(tx -> null);
            case 1 ->
                db.transaction(tx -> {
                    tx.one(sleep(0), Tuple.tuple());
                    throw new IllegalStateException("thrown");
                });
            case 2 -> db.transaction(tx -> tx.one(FAILS, Tuple.of(0)));
            case 3 -> db.transaction(tx -> tx.one(FAILS, Tuple.of(0)).otherwise(0));
            case 4 -> db.transaction(tx -> late().compose(later -> tx.one(sleep(0), Tuple.tuple())));
            // The caller goes away.
            case 5 -> db.transaction(tx -> tx.one(sleep(0.003), Tuple.tuple())).timeout(1, TimeUnit.MILLISECONDS);
            case 6 -> db.one(sleep(0.002), Tuple.tuple()).timeout(1, TimeUnit.MILLISECONDS);
            case 7 -> db.one(FAILS, Tuple.of("not a number"));
            case 8 -> db.one(READS_BADLY, Tuple.tuple());
            case 9 -> usedAfterItsEnd();
            default -> db.transaction(tx -> tx.one(FAILS, Tuple.of(1)));
        };
    }

    private static Future<Void> late() {
        Promise<Void> later = Promise.promise();
        TestServer.VERTX.setTimer(1, id -> later.complete());
        return later.future();
    }

    private Future<?> usedAfterItsEnd() {
        return db.transaction(tx -> Future.succeededFuture(tx)).compose(tx -> tx.one(sleep(0), Tuple.tuple()));
    }
}
