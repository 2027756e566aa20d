package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.deleteFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.TransactionException;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorRepository;
import dev.vorm.fixture.AuthorRepositoryImpl;
import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With one connection in the pool, a single one that is lost hangs the next statement. */
class TransactionIT {
    private static String uri;
    private Database db;
    private AuthorRepository authors;

    @BeforeAll
    static void createDatabase() {
        uri = TestServer.newDatabase();
    }

    @BeforeEach
    void connect() throws Exception {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        db.schema().createMissing().await();
        db.execute(deleteFrom(AUTHOR).allRows()).await();
        authors = new AuthorRepositoryImpl(db);
    }

    @AfterEach
    void theConnectionIsBack() throws Exception {
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isNotNull();
        db.close().await();
    }

    @Test
    void commitsWhatSucceeds() {
        Long id = db.transaction(tx -> tx.with(authors).insert(author("Ann")))
                .await()
                .id();

        assertThat(authors.exists(id).await()).isTrue();
    }

    @Test
    void rollsBackWhatFails() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .compose(ann -> Future.failedFuture(new IllegalStateException("no"))))
                        .await())
                .isInstanceOf(IllegalStateException.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void rollsBackWhatThrows() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(authors).insert(author("Ann"));
                            throw new IllegalStateException("no");
                        })
                        .await())
                .isInstanceOf(IllegalStateException.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void rollsBackWhatThrowsAnError() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(authors).insert(author("Ann"));
                            throw new AssertionError("no");
                        })
                        .await())
                .isInstanceOf(AssertionError.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void refusesNoFunction() {
        assertThatThrownBy(() -> db.transaction(null).await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("function is null");
    }

    @Test
    void rollsBackWhatGivesNull() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(authors).insert(author("Ann"));
                            return null;
                        })
                        .await())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("null");

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void rollsBackAndSaysSoWhenAFailureWasSwallowed() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            AuthorRepository inside = tx.with(authors);
                            return inside.insert(author("Ann"))
                                    .compose(ann -> inside.insert(author("Ann")))
                                    .otherwiseEmpty();
                        })
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(ConstraintViolationException.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void aMissingRowIsAnAnswerAndNoFailure() {
        db.transaction(tx -> tx.with(authors)
                        .getById(-1L)
                        .recover(e -> tx.with(authors).insert(author("Ann"))))
                .await();

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void waitsForStatementsThatNobodyWaitsFor() {
        db.transaction(tx -> {
                    tx.with(authors).insert(author("Ann"));
                    tx.with(authors).insert(author("Bob"));
                    return Future.succeededFuture();
                })
                .await();

        assertThat(authors.count().await()).isEqualTo(2);
    }

    @Test
    void rollsBackWhenAStatementFailsThatNobodyWaitsFor() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.with(authors).insert(author("Ann"));
                            tx.with(authors).insert(author("Ann"));
                            return Future.succeededFuture();
                        })
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(ConstraintViolationException.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void sendsNothingAfterAFailure() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .compose(ann -> tx.with(authors).insert(author("Ann")))
                                .recover(e -> tx.with(authors).insert(author("Bob"))))
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("earlier statement")
                .hasCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void refusesUseAfterTheEnd() {
        AtomicReference<AuthorCrud> escaped = new AtomicReference<>();
        db.transaction(tx -> {
                    escaped.set((AuthorCrud) tx.with(authors));
                    return Future.succeededFuture();
                })
                .await();

        assertThatThrownBy(() -> escaped.get().insert(author("Ann")).await())
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("over");
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void givesTheConnectionBackAThousandTimesWhateverHappens() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            int kind = i % 3;
            db.<Object>transaction(tx -> switch (kind) {
                        case 0 -> null;
                        case 1 -> throw new IllegalStateException("no");
                        default -> Future.failedFuture("no");
                    })
                    .otherwiseEmpty()
                    .await(5, TimeUnit.SECONDS);
        }
    }
}
