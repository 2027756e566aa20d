package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorRepository;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With one connection in the pool, a single one that is lost hangs the next statement. */
class TransactionIT extends OnEmptyAuthors {
    private static final SqlStatement<Integer> NUMBERS =
            SqlStatement.named("numbers", "SELECT 1 UNION SELECT 2", (row, at) -> {
                throw new IllegalStateException("cannot be read");
            });
    private static final SqlStatement<Void> COERCED =
            SqlStatement.named("coerced", "DELETE FROM authors WHERE id = $1");
    private static final SqlStatement<Integer> UNREAD = SqlStatement.named(
            "unread",
            "INSERT INTO authors (name, email, bio, status, created_at, updated_at, version)"
                    + " VALUES ('x', 'x', '', 'ACTIVE', now(), now(), 0) RETURNING 1",
            (row, at) -> {
                throw new IllegalStateException("cannot be read");
            });

    TransactionIT() {
        super(1);
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
    void aStatementThatIsNullHoldsNothing() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.execute((SqlStatement<?>) null, Tuple.tuple()))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("The statement is null");
        assertThatThrownBy(() -> db.transaction(tx -> tx.execute(COERCED, null)).await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("The binds are null");
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
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        assertThatThrownBy(() -> db.transaction(tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .compose(ann -> tx.with(authors).insert(author("Ann")))
                                .recover(e -> tx.with(authors).insert(author("Bob")))
                                .onFailure(refusal::set))
                        .await())
                .isInstanceOf(ConstraintViolationException.class);

        assertThat(refusal.get())
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("earlier statement")
                .hasCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void allThatFollowAFailureNameItAsTheirCause() {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> db.transaction(tx -> Future.join(IntStream.range(0, 10)
                                .mapToObj(i -> tx.with(authors)
                                        .insert(author(i == 3 ? "A0" : "A" + i))
                                        .onFailure(failures::add))
                                .toList()))
                        .await())
                .isInstanceOf(ConstraintViolationException.class);

        assertThat(failures).hasSize(7);
        assertThat(failures.get(0)).isInstanceOf(ConstraintViolationException.class);
        assertThat(failures.subList(1, 7))
                .allSatisfy(echo -> assertThat(echo)
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("earlier statement")
                        .hasCause(failures.get(0)));
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void aResultThatCannotBeReadCostsNoTransactionThatOnlyRead() {
        db.transaction(tx -> tx.with(authors)
                        .insert(author("Ann"))
                        .compose(ann -> tx.list(NUMBERS, Tuple.tuple()).otherwiseEmpty())
                        .compose(unread -> tx.one(NUMBERS, Tuple.tuple()).otherwiseEmpty())
                        .compose(many ->
                                tx.execute(COERCED, Tuple.of("no number")).otherwiseEmpty()))
                .await();

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void aWriteWhoseResultCannotBeReadIsRolledBack() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.list(UNREAD, Tuple.tuple())
                                .otherwiseEmpty()
                                .compose(unread -> tx.with(authors).count())
                                .otherwise(0L))
                        .await())
                .isInstanceOf(TransactionException.class)
                .hasCauseInstanceOf(MappingException.class);

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void refusesWhatWouldTakeASecondConnection() {
        assertThatThrownBy(() -> db.transaction(tx -> authors.count()).await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("tx.with(repository)");
        assertThatThrownBy(() -> db.transaction(tx ->
                                tx.with(authors).insert(author("Ann")).compose(ann -> db.transaction(inner -> null)))
                        .await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("within a transaction's function");
        assertThatThrownBy(() -> db.transaction(tx -> TestServer.VERTX.timer(5).compose(later -> authors.count()))
                        .await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class);
    }

    @Test
    void whatIsCalledElsewhereMeanwhileOnlyWaits() throws Exception {
        Promise<Void> go = Promise.promise();
        Future<Void> holding = db.transaction(tx -> tx.with(authors).count().compose(n -> go.future()));
        Future<Long> outside = authors.count();
        go.complete();

        holding.await(5, TimeUnit.SECONDS);
        assertThat(outside.await(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    @SuppressWarnings("removal")
    void theCallersLocalsAreThereAndItsContextGetsTheResult() throws Exception {
        Promise<String> seen = Promise.promise();
        ContextInternal caller =
                ((VertxInternal) TestServer.VERTX).createEventLoopContext().duplicate();
        caller.runOnContext(nothing -> {
            caller.putLocal("trace", "t1");
            db.transaction(tx -> tx.with(authors)
                            .count()
                            .map(n -> ContextInternal.current().<String>getLocal("trace")))
                    .onComplete(trace -> seen.complete(trace.result() + (ContextInternal.current() == caller)));
        });

        assertThat(seen.future().await(5, TimeUnit.SECONDS)).isEqualTo("t1true");
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
