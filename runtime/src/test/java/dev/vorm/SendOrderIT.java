package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is asked of a transaction from several threads goes to the server in the order in which it was asked. The one event loop is
 * that of the connection, of the functions and of the pool's timers: what they send could overtake what other threads sent.
 */
class SendOrderIT {
    private static final int ROUNDS = 20;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final ExecutorService beside = Executors.newSingleThreadExecutor();
    private Database db;
    private AuthorCrud authors;

    @BeforeEach
    void connect() {
        db = Database.connect(
                vertx, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
    }

    @AfterEach
    void close() throws Exception {
        beside.shutdown();
        db.close().await(10, TimeUnit.SECONDS);
        vertx.close().await(10, TimeUnit.SECONDS);
    }

    /** Has another thread call something, and holds up the event loop until it has done so. */
    private <T> T fromBeside(Supplier<T> call) {
        try {
            return beside.submit(call::get).get(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Function<Transaction, Future<T>> work) throws Exception {
        // So that the statements are prepared, and go out at once.
        authors.insert(author("Zoe")).await(5, TimeUnit.SECONDS);
        return db.transaction(work).await(5, TimeUnit.SECONDS);
    }

    private Future<Author> insert(Transaction tx, String name) {
        return tx.with(authors).insert(author(name));
    }

    @Test
    void statementsAreInOrder() throws Exception {
        List<Author> inserted = inTransaction(tx -> {
            Future<Author> first = fromBeside(() -> insert(tx, "Ann"));
            return Future.all(first, insert(tx, "Bob"), insert(tx, "Cid")).map(done -> done.list());
        });

        assertThat(inserted).extracting(Author::id).isSorted();
    }

    @Test
    void noStatementSlipsIntoASavepoint() throws Exception {
        inTransaction(tx -> {
            Future<Author> before = fromBeside(() -> insert(tx, "Ann"));
            Future<Author> undone = tx.savepoint(sp -> insert(sp, "Bob").compose(bob -> insert(sp, "Zoe")));
            return before.compose(ann -> undone.otherwiseEmpty());
        });

        assertThat(db.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.asc()))
                        .await())
                .containsExactly("Ann", "Zoe");
    }

    /** An end that comes before BEGIN is answered is followed by nothing. */
    @Test
    void nothingComesBehindAnEarlyEnd() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            String name = "n" + i;
            db.transaction(TxOptions.defaults().timeout(Duration.ofMillis(20)), tx -> {
                        // Is due, as the transaction's end is, when the function returns, and comes before that.
                        vertx.setTimer(1, id -> fromBeside(() -> insert(tx, name)));
                        block();
                        return Promise.promise().future();
                    })
                    .otherwiseEmpty()
                    .await(5, TimeUnit.SECONDS);
        }
        Eventually.await(() -> db.stats().leased() == 0);

        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
    }

    private static void block() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
