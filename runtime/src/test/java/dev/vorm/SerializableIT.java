package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixteen who move money between four accounts, each as if it were alone. */
@Tag("fault")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SerializableIT {
    private static final int WRITERS = 16;
    private static final int ACCOUNTS = 4;
    private static final int TRANSFERS = Faults.times(20, 500);
    private static final long OPENING = 1_000;
    private static final SqlStatement<Long> BALANCE = SqlStatement.named(
            "Account.balance", "SELECT balance FROM account WHERE id = $1", (row, at) -> row.getLong(at));
    private static final SqlStatement<Void> SET =
            SqlStatement.named("Account.set", "UPDATE account SET balance = $2 WHERE id = $1");
    private static final SqlStatement<Long> SUM =
            SqlStatement.named("Account.sum", "SELECT sum(balance)::bigint FROM account", (row, at) -> row.getLong(at));

    private final AtomicLong[] expected = new AtomicLong[ACCOUNTS];
    private final AtomicLong attempts = new AtomicLong();
    private Database db;

    @Test
    void allFinishAndTheSumsAreRight() throws Exception {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(WRITERS));
        db.execute(
                        SqlStatement.rendered("CREATE TABLE account (id integer PRIMARY KEY, balance bigint)"),
                        Tuple.tuple())
                .await(5, TimeUnit.SECONDS);
        for (int i = 0; i < ACCOUNTS; i++) {
            expected[i] = new AtomicLong(OPENING);
            db.execute(SqlStatement.rendered("INSERT INTO account VALUES (" + i + ", " + OPENING + ")"), Tuple.tuple())
                    .await(5, TimeUnit.SECONDS);
        }

        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Promise<Void> done = Promise.promise();
            transfer(new Random(i), TRANSFERS, done);
            writers.add(done.future());
        }
        Future.all(writers).await(9, TimeUnit.MINUTES);

        assertThat(db.one(SUM, Tuple.tuple()).await(5, TimeUnit.SECONDS)).isEqualTo(ACCOUNTS * OPENING);
        for (int i = 0; i < ACCOUNTS; i++) {
            assertThat(db.one(BALANCE, Tuple.of(i)).await(5, TimeUnit.SECONDS)).isEqualTo(expected[i].get());
        }
        // They have been in each other's way.
        assertThat(attempts).hasValueGreaterThan((long) WRITERS * TRANSFERS);
        db.close().await(5, TimeUnit.SECONDS);
    }

    private void transfer(Random random, int left, Promise<Void> done) {
        if (left == 0) {
            done.complete();
            return;
        }
        int from = random.nextInt(ACCOUNTS);
        int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
        long amount = random.nextInt(10);
        db.transaction(TxOptions.serializable().retries(1_000), tx -> move(tx, from, to, amount))
                .onSuccess(moved -> {
                    expected[from].addAndGet(-amount);
                    expected[to].addAndGet(amount);
                    transfer(random, left - 1, done);
                })
                .onFailure(done::fail);
    }

    private Future<Long> move(Transaction tx, int from, int to, long amount) {
        attempts.incrementAndGet();
        return tx.one(BALANCE, Tuple.of(from))
                .compose(balance -> tx.execute(SET, Tuple.of(from, balance - amount)))
                .compose(set -> tx.one(BALANCE, Tuple.of(to)))
                .compose(balance -> tx.execute(SET, Tuple.of(to, balance + amount)));
    }
}
