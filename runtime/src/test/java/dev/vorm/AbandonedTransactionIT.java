package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions whose futures never complete. */
class AbandonedTransactionIT {
    private static final SqlStatement<Void> KILL_OTHERS = SqlStatement.named(
            "kill",
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                    + " AND datname = current_database()");

    private String uri;
    private Database db;
    private AuthorCrud authors;

    @BeforeEach
    void connect() {
        uri = TestServer.newDatabase();
        db = database(Duration.ofMinutes(1));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
    }

    private Database database(Duration idle) {
        return Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1).idleInTransactionTimeout(idle));
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(10, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<?> future) throws TimeoutException {
        try {
            future.await(10, TimeUnit.SECONDS);
        } catch (CompletionException e) {
            return e.getCause();
        } catch (TimeoutException e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
        throw new AssertionError("did not fail");
    }

    @Test
    void theServerEndsWhatIsIdleTooLong() throws Exception {
        db.close().await();
        db = database(Duration.ofMillis(200));
        authors = new AuthorCrud(db);
        AtomicReference<Transaction> escaped = new AtomicReference<>();
        Promise<Void> never = Promise.promise();

        Throwable failure = failure(db.transaction(TxOptions.defaults().retries(3), tx -> {
            escaped.set(tx);
            return tx.with(authors).insert(author("Ann")).compose(ann -> never.future());
        }));

        assertThat(failure)
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("25P03")
                .hasMessageContaining("idleInTransactionTimeout")
                .hasCauseInstanceOf(ConnectionLostException.class);
        assertThatThrownBy(() -> escaped.get().with(authors).count().await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasCause(failure);
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        never.complete();
    }

    @Test
    void aKilledConnectionFailsTheTransactionItsSavepointsAndWhatWaits() throws Exception {
        Promise<Void> inside = Promise.promise();
        AtomicReference<Future<?>> savepoint = new AtomicReference<>();
        AtomicReference<Future<?>> queued = new AtomicReference<>();
        Future<Object> transaction = db.transaction(tx -> {
            savepoint.set(tx.savepoint(one -> one.savepoint(two -> two.with(authors)
                    .count()
                    .onSuccess(n -> inside.complete())
                    .compose(n -> Promise.promise().future()))));
            queued.set(tx.with(authors).insert(author("Ann")));
            return Promise.promise().future();
        });
        inside.future().await(5, TimeUnit.SECONDS);
        Database other = database(Duration.ofMinutes(1));
        other.execute(KILL_OTHERS, Tuple.tuple()).await();
        other.close().await();

        assertThat(failure(transaction)).isInstanceOf(ConnectionLostException.class);
        assertThat(failure(savepoint.get())).isInstanceOf(ConnectionLostException.class);
        assertThat(failure(queued.get()))
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(ConnectionLostException.class);
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void closingTheDatabaseEndsItAtItsDeadline() throws Exception {
        Future<Object> transaction = db.transaction(tx -> tx.with(authors)
                .insert(author("Ann"))
                .compose(ann -> Promise.promise().future()));
        Future<Void> closed = TestServer.VERTX.timer(50).compose(later -> db.close(Duration.ofMillis(100)));

        assertThat(failure(transaction)).isInstanceOf(ConnectionLostException.class);
        closed.await(5, TimeUnit.SECONDS);
    }

    @Test
    void whatTheFunctionDoesAfterwardsIsHarmless() throws Exception {
        Promise<Void> late = Promise.promise();
        Future<Object> transaction = db.transaction(tx -> tx.with(authors)
                .count()
                .compose(n -> tx.execute(
                                SqlStatement.named("die", "SELECT pg_terminate_backend(pg_backend_pid())"),
                                Tuple.tuple())
                        .eventually(late::future))
                .mapEmpty());
        assertThat(failure(transaction)).isInstanceOf(ConnectionLostException.class);
        late.complete();

        for (int i = 0; i < 5; i++) {
            assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        }
        assertThat(db.stats().leased()).isZero();
    }
}
