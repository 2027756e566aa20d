package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.query.Sql;
import dev.vorm.tx.LockKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions without a function, those that only read, and locks. */
class OpenTransactionIT {
    private static final SqlStatement<Long> HASHED = SqlStatement.named(
            "hashed",
            "SELECT ('x' || left(encode(sha256(convert_to($1, 'UTF8')), 'hex'), 16))::bit(64)::bigint",
            (row, at) -> row.getLong(at));
    private static final SqlStatement<Void> SNEAKY = SqlStatement.named(
            "sneaky", "WITH one AS (SELECT 1), gone AS (DELETE FROM authors RETURNING id) SELECT count(*) FROM gone");

    private Database db;
    private AuthorCrud authors;

    @BeforeEach
    void connect() {
        db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(TestServer.newDatabase()).poolSize(2).acquireTimeout(Duration.ofSeconds(2)));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(db.stats().leased()).isZero();
        db.close().await(10, TimeUnit.SECONDS);
    }

    private OpenTransaction open() throws Exception {
        return db.openTransaction(TxOptions.defaults()).await(5, TimeUnit.SECONDS);
    }

    @Test
    void commits() throws Exception {
        OpenTransaction tx = open();
        tx.with(authors).insert(author("Ann")).await();
        assertThat(authors.count().await()).isZero();
        tx.commit().await();

        assertThat(authors.count().await()).isEqualTo(1);
        assertThatThrownBy(() -> tx.commit().await()).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> tx.rollback().await()).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> tx.with(authors).count().await()).isInstanceOf(TransactionException.class);
        tx.close().await();
    }

    @Test
    void rollsBackAlsoWhenItIsOnlyClosed() throws Exception {
        OpenTransaction one = open();
        one.with(authors).insert(author("Ann")).await();
        one.rollback().await();
        OpenTransaction other = open();
        other.with(authors).insert(author("Ann")).await();
        other.close().await();
        other.close().await();

        assertThat(authors.count().await()).isZero();
        assertThat(db.stats().opened()).isLessThanOrEqualTo(2);
    }

    @Test
    void failsToCommitAfterAFailureAndALoss() throws Exception {
        OpenTransaction failed = open();
        failed.with(authors).insert(author("Ann")).await();
        failed.with(authors).insert(author("Ann")).otherwiseEmpty().await();
        assertThatThrownBy(() -> failed.commit().await())
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(ConstraintViolationException.class);

        OpenTransaction lost = open();
        lost.execute(SqlStatement.named("die", "SELECT pg_terminate_backend(pg_backend_pid())"), Tuple.tuple())
                .otherwiseEmpty()
                .await();
        assertThatThrownBy(() -> lost.commit().await(5, TimeUnit.SECONDS)).isInstanceOf(ConnectionLostException.class);
        lost.close().await();
    }

    @Test
    void cannotBeRunAgain() {
        assertThatThrownBy(() ->
                        db.openTransaction(TxOptions.defaults().retries(1)).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("retries");
    }

    @Test
    void callsOnTheDatabaseGoOnBesideIt() throws Exception {
        Future<Long> beside = db.openTransaction(TxOptions.defaults())
                .compose(tx -> tx.with(authors)
                        .insert(author("Ann"))
                        .compose(ann -> authors.count())
                        .eventually(tx::close));

        assertThat(beside.await(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void readsOneSnapshot() throws Exception {
        authors.insert(author("Ann")).await();
        List<Long> counts = db.read(
                        TxOptions.repeatableRead(),
                        tx -> tx.one(Sql.select(Sql.count()).from(AuthorTable.AUTHOR))
                                .compose(before -> afterAnInsert()
                                        .compose(bob -> tx.with(authors).count().map(after -> List.of(before, after)))))
                .await(5, TimeUnit.SECONDS);

        assertThat(counts).containsExactly(1L, 1L);
    }

    /** From outside of the transaction's context, where it is not refused. */
    private Future<Author> afterAnInsert() {
        return TestServer.VERTX.executeBlocking(() -> {
            Thread outside = new Thread(() -> authors.insert(author("Bob")).await());
            outside.start();
            outside.join();
            return null;
        });
    }

    @Test
    void refusesToWriteWhatItReads() throws Exception {
        assertThatThrownBy(() ->
                        db.read(tx -> tx.with(authors).insert(author("Ann"))).await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("Author.insert: Database.read only reads");
        assertThatThrownBy(() ->
                        db.read(tx -> tx.with(new Sneaking(authors)).count()).await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
        assertThat(db.read(tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .otherwiseEmpty()
                                .compose(x -> tx.with(authors).count()))
                        .await(5, TimeUnit.SECONDS))
                .isZero();
    }

    private record Sneaking(dev.vorm.execute.Executed wrapped) implements dev.vorm.execute.Executed {
        @Override
        public dev.vorm.execute.SqlExecutor executor() {
            return wrapped.executor();
        }

        @Override
        public Sneaking with(dev.vorm.execute.SqlExecutor executor) {
            return new Sneaking(wrapped.with(executor));
        }

        Future<Long> count() {
            return executor().execute(SNEAKY, Tuple.tuple());
        }
    }

    @Test
    void locksExcludeEachOtherUntilTheEnd() throws Exception {
        OpenTransaction one = open();
        OpenTransaction other = open();
        one.lock("jobs").await();
        assertThat(other.tryLock("jobs").await()).isFalse();
        assertThat(other.tryLock(LockKey.of("jobs")).await()).isFalse();
        assertThat(other.tryLock("other").await()).isTrue();
        Future<Void> waiting = other.lock("jobs");
        assertThat(waiting.isComplete()).isFalse();
        one.commit().await();
        waiting.await(5, TimeUnit.SECONDS);
        other.close().await();

        assertThat(db.transaction(tx -> tx.tryLock(7)).await()).isTrue();
        assertThatThrownBy(() -> db.transaction(tx -> tx.lock(null)).await())
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void aLocksNumberIsThatOfTheDocumentedSql() {
        for (String name : List.of("", "jobs", "Zürich \uD83D\uDE00")) {
            assertThat(db.one(HASHED, Tuple.of(name)).await()).isEqualTo(LockKey.of(name));
        }
        assertThat(LockKey.of("jobs")).isEqualTo(LockKey.of("jobs")).isNotEqualTo(LockKey.of("Jobs"));
    }
}
