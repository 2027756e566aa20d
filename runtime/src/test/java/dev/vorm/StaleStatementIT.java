package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.Retry;
import dev.vorm.error.StaleStatementException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that change, and statements that vanish, under connections which have prepared them. */
class StaleStatementIT {
    private static final int SIZE = 4;
    private static final int CALLS = 40;
    private static final SqlStatement<Object> READ =
            SqlStatement.named("Thing.read", "SELECT size FROM thing, pg_sleep(0.005)", (row, at) -> row.getValue(at));

    private Database db;

    @BeforeEach
    void prepareOnAllConnections() throws Exception {
        db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(TestServer.newDatabase()).poolSize(SIZE).minPoolSize(SIZE));
        Eventually.await(() -> db.stats().idle() == SIZE);
        run("CREATE TABLE thing (size integer)");
        run("INSERT INTO thing VALUES (7)");
        assertThat(readAll()).containsOnly(7);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(db.stats().leased()).isZero();
        db.close().await(5, TimeUnit.SECONDS);
    }

    private void run(String sql) throws Exception {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(5, TimeUnit.SECONDS);
    }

    private List<Object> readAll() throws Exception {
        List<Future<Object>> calls = IntStream.range(0, CALLS)
                .mapToObj(i -> db.one(READ, Tuple.tuple()))
                .toList();
        Future.all(calls).await(5, TimeUnit.SECONDS);
        return calls.stream().map(Future::result).toList();
    }

    @Test
    void nobodyNoticesThatAColumnHasAnotherType() throws Exception {
        run("ALTER TABLE thing ALTER COLUMN size TYPE bigint");

        assertThat(readAll()).containsOnly(7L);
        // The others are replaced with the first that was found, and none of the new ones is.
        assertThat(db.stats().opened()).isLessThanOrEqualTo(2L * SIZE);
        assertThat(db.stats().closed()).containsKey(CloseReason.STALE);
    }

    @Test
    void nobodyNoticesThatThePreparedStatementsAreGone() throws Exception {
        for (int i = 0; i < SIZE; i++) {
            run("DEALLOCATE ALL");
        }

        assertThat(readAll()).containsOnly(7);
    }

    @Test
    void aTransactionFailsOnceAndMayBeRunAgain() throws Exception {
        run("ALTER TABLE thing ALTER COLUMN size TYPE bigint");

        assertThatThrownBy(() -> read().await(5, TimeUnit.SECONDS))
                .isInstanceOf(StaleStatementException.class)
                .hasMessageContaining("Thing.read")
                .extracting(e -> ((StaleStatementException) e).retry())
                .isEqualTo(Retry.TRANSACTION);
        for (int i = 0; i < SIZE; i++) {
            assertThat(read().await(5, TimeUnit.SECONDS)).isEqualTo(7L);
        }
    }

    private Future<Object> read() {
        return db.transaction(tx -> tx.one(READ, Tuple.tuple()));
    }
}
