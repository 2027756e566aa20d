package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatementListenerIT {
    private static final SqlStatement<Integer> SLEEP =
            SqlStatement.named("Test.sleep", "SELECT 1 FROM pg_sleep($1)", (row, at) -> row.getInteger(at));
    private static final SqlStatement<Integer> HALF =
            SqlStatement.named("Test.half", "SELECT 8 / $1::integer", (row, at) -> row.getInteger(at));
    private static final SqlStatement<String> SENT = SqlStatement.named(
            "Test.sent /* x */ $1; --\n\u0000",
            "SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND $1",
            (row, at) -> row.getString(at));

    private final List<StatementEvent> events = new CopyOnWriteArrayList<>();
    private Database db;

    private void connect(DatabaseOptions options) {
        db = Database.connect(TestServer.VERTX, options.poolSize(1).listener((StatementListener) events::add));
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.await(5, TimeUnit.SECONDS);
    }

    @Test
    void isToldOfTheCommandsOfTransactions() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()));
        await(db.transaction(tx -> tx.one(HALF, Tuple.of(2))));
        assertThatThrownBy(() -> await(db.transaction(tx -> tx.one(HALF, Tuple.of(0)))))
                .isInstanceOf(DatabaseException.class);
        await(db.one(HALF, Tuple.of(4)));

        assertThat(events)
                .extracting(event -> event.name()
                        + (event.inTransaction() ? " in" : "")
                        + (event.transactionControl() ? " control" : "")
                        + (event.failure() == null ? " " + event.rows() : " failed"))
                .containsExactly(
                        "Transaction.begin in control 0",
                        "Test.half in 1",
                        "Transaction.commit in control 0",
                        "Transaction.begin in control 0",
                        "Test.half in failed",
                        "Transaction.rollback in control 0",
                        "Test.half 1");
        assertThat(events).extracting(StatementEvent::sql).startsWith("BEGIN", "SELECT 8 / $1::integer", "COMMIT");
    }

    @Test
    void aFailedCommitIsToldAsOne() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()));
        await(db.execute(
                SqlStatement.rendered("CREATE TABLE once (i int UNIQUE DEFERRABLE INITIALLY DEFERRED)"),
                Tuple.tuple()));
        assertThatThrownBy(() -> await(db.transaction(tx ->
                        tx.execute(SqlStatement.rendered("INSERT INTO once VALUES (4242), (4242)"), Tuple.tuple()))))
                .isInstanceOf(DatabaseException.class);

        StatementEvent commit = events.get(events.size() - 1);
        assertThat(commit.name()).isEqualTo("Transaction.commit");
        assertThat(commit.failure()).isInstanceOf(DatabaseException.class).hasMessageNotContaining("4242");
    }

    @Test
    void tellsTheWaitFromTheWork() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()).acquireTimeout(Duration.ofMillis(400)));
        await(db.one(SLEEP, Tuple.of(0.0)));
        events.clear();
        Future<?> first = db.one(SLEEP, Tuple.of(0.2));
        Future<?> second = db.one(SLEEP, Tuple.of(0.0));
        await(Future.all(first, second));

        long tenth = Duration.ofMillis(100).toNanos();
        assertThat(events.get(0)).satisfies(event -> {
            assertThat(event.ranNanos()).isGreaterThan(tenth);
            assertThat(event.waitedNanos()).isNotNegative();
        });
        assertThat(events.get(1).waitedNanos()).isGreaterThan(tenth);
        assertThat(events.get(1).nanos())
                .isEqualTo(events.get(1).waitedNanos() + events.get(1).ranNanos());

        Future<?> busy = db.one(SLEEP, Tuple.of(0.8));
        assertThatThrownBy(() -> await(db.one(SLEEP, Tuple.of(0.0)))).isInstanceOf(PoolExhaustedException.class);
        assertThat(events.get(2).failure()).isInstanceOf(PoolExhaustedException.class);
        assertThat(events.get(2).ranNanos()).isZero();
        assertThat(events.get(2).waitedNanos()).isGreaterThan(tenth);
        await(busy);
    }

    @Test
    void sendsTheNamesOfStatementsOnRequest() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()).commentStatements());
        SqlStatement<Long> prepared = SqlStatement.named(
                "Test.prepared",
                "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%SELECT query%'",
                (row, at) -> row.getLong(at));
        for (int i = 0; i < 3; i++) {
            assertThat(await(db.one(SENT, Tuple.of(true)))).isEqualTo("/* Test.sent __ x __ $1_ --__ */ " + SENT.sql());
        }

        // One text, so one prepared statement; the other is the one that looks for it.
        assertThat(await(db.one(prepared, Tuple.tuple()))).isEqualTo(2);
        assertThat(events.get(0).sql()).isEqualTo(SENT.sql());
    }

    @Test
    void sendsNoNamesElse() throws Exception {
        connect(DatabaseOptions.uri(TestServer.newDatabase()));

        assertThat(await(db.one(SENT, Tuple.of(true)))).isEqualTo(SENT.sql());
    }
}
