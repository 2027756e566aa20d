package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.TransactionException;
import dev.vorm.fixture.Author;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavepointIT extends OnEmptyAuthors {
    SavepointIT() {
        super(1);
    }

    @AfterEach
    void theConnectionIsStillTheFirst() throws Exception {
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(db.stats().opened()).isEqualTo(1);
    }

    private List<String> names() {
        return db.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.asc()))
                .await();
    }

    private Future<Author> insert(Transaction tx, String name) {
        return tx.with(authors).insert(author(name));
    }

    @Test
    void keepsWhatSucceeds() throws Exception {
        String got = db.transaction(tx -> insert(tx, "Ann")
                        .compose(ann -> tx.savepoint(sp -> insert(sp, "Bob").map(Author::name)))
                        .compose(name -> insert(tx, "Cid").map(name)))
                .await(5, TimeUnit.SECONDS);

        assertThat(got).isEqualTo("Bob");
        assertThat(names()).containsExactly("Ann", "Bob", "Cid");
    }

    @Test
    void rollsBackWhatFailsAndGoesOn() throws Exception {
        db.transaction(tx -> insert(tx, "Ann")
                        .compose(ann -> tx.savepoint(sp -> insert(sp, "Bob").compose(bob -> insert(sp, "Ann")))
                                .map("no")
                                .otherwise(e -> e.getClass().getSimpleName()))
                        .compose(failure -> insert(tx, failure)))
                .await(5, TimeUnit.SECONDS);

        assertThat(names()).containsExactly("Ann", "ConstraintViolationException");
    }

    @Test
    void rollsBackWhatThrowsGivesNullOrHidesAFailure() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        db.transaction(tx -> tx.savepoint(sp -> {
                            insert(sp, "Ann");
                            throw new IllegalStateException("no");
                        })
                        .onFailure(failures::add)
                        .otherwiseEmpty()
                        .compose(done -> tx.savepoint(sp -> {
                            insert(sp, "Ann");
                            return null;
                        }))
                        .onFailure(failures::add)
                        .otherwiseEmpty()
                        .compose(done -> tx.savepoint(sp -> insert(sp, "Ann")
                                .compose(ann -> insert(sp, "Ann"))
                                .otherwiseEmpty()))
                        .onFailure(failures::add)
                        .otherwiseEmpty()
                        .compose(done -> insert(tx, "Bob")))
                .await(5, TimeUnit.SECONDS);

        assertThat(failures)
                .hasExactlyElementsOfTypes(
                        IllegalStateException.class, InvalidArgumentException.class, TransactionException.class);
        assertThat(failures.get(2)).hasCauseInstanceOf(ConstraintViolationException.class);
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void canBeNested() throws Exception {
        db.transaction(tx -> tx.savepoint(one -> insert(one, "A")
                        .compose(a -> one.savepoint(two -> insert(two, "B")
                                .compose(b -> two.savepoint(
                                                three -> insert(three, "C").compose(c -> Future.failedFuture("no")))
                                        .otherwiseEmpty())
                                .compose(x -> insert(two, "D"))))
                        .compose(d -> one.savepoint(two -> insert(two, "E").compose(e -> Future.failedFuture("no")))
                                .otherwiseEmpty())))
                .await(5, TimeUnit.SECONDS);

        assertThat(names()).containsExactly("A", "B", "D");
    }

    @Test
    void aViolationIsAnOutcome() throws Exception {
        Future<Author> got = db.transaction(tx -> insert(tx, "Ann")
                .compose(ann -> tx.outcome(sp -> insert(sp, "Ann"))
                        .compose(outcome -> outcome.fold(
                                Future::succeededFuture,
                                violation -> tx.one(select(AUTHOR).where(AUTHOR.name.eq("Ann")))))));

        assertThat(got.await(5, TimeUnit.SECONDS).name()).isEqualTo("Ann");
        assertThatThrownBy(
                        () -> db.transaction(tx -> tx.outcome(sp -> Future.failedFuture(new IllegalStateException())))
                                .await(5, TimeUnit.SECONDS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void concurrentOnesRunInTheOrderOfTheirCalls() throws Exception {
        List<String> order = new ArrayList<>();
        Future<String> all = db.transaction(tx -> {
            Future<Outcome<Author>> first = tx.outcome(sp -> {
                order.add("first");
                return insert(sp, "A").compose(a -> insert(sp, "A"));
            });
            Future<Author> between = insert(tx, "B");
            Future<Outcome<Author>> second = tx.outcome(sp -> {
                order.add("second");
                return insert(sp, "C");
            });
            Future<Author> last = insert(tx, "D").onSuccess(d -> order.add("last"));
            return Future.all(first, between, second, last)
                    .map(done -> first.result().fold(a -> "kept", v -> "undone")
                            + second.result().fold(a -> "kept", v -> "undone"));
        });

        assertThat(all.await(5, TimeUnit.SECONDS)).isEqualTo("undonekept");
        assertThat(order).containsExactly("first", "second", "last");
        assertThat(names()).containsExactly("B", "C", "D");
    }

    @Test
    void anOuterHandleInTheFunctionIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.savepoint(sp -> insert(tx, "Ann")))
                        .await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("inner handle");
        assertThatThrownBy(() -> db.transaction(tx -> tx.savepoint(one ->
                                one.savepoint(two -> insert(two, "B").compose(b -> tx.savepoint(x -> null)))))
                        .await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("inner handle");
        assertThatThrownBy(() -> db.transaction(tx -> tx.savepoint(sp -> authors.count()))
                        .await(1, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("second connection");
        assertThat(names()).isEmpty();
    }

    @Test
    void aHandleIsOverWithItsSavepoint() throws Exception {
        AtomicReference<Transaction> escaped = new AtomicReference<>();
        assertThatThrownBy(() -> db.transaction(tx -> tx.savepoint(sp -> {
                                    escaped.set(sp);
                                    return Future.succeededFuture();
                                })
                                .compose(done -> insert(escaped.get(), "Ann")))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("savepoint is over");
    }

    @Test
    void isWaitedForThoughNobodyDoes() throws Exception {
        db.transaction(tx -> {
                    tx.savepoint(sp -> insert(sp, "Ann").compose(ann -> insert(sp, "Bob")));
                    insert(tx, "Cid");
                    return Future.succeededFuture();
                })
                .await(5, TimeUnit.SECONDS);

        assertThat(names()).containsExactly("Ann", "Bob", "Cid");
    }

    @Test
    void opensNoneWhereAStatementHasFailed() {
        AtomicReference<Throwable> refused = new AtomicReference<>();
        assertThatThrownBy(() -> db.transaction(tx -> {
                            insert(tx, "Ann");
                            insert(tx, "Ann");
                            return tx.savepoint(sp -> insert(sp, "Bob")).onFailure(refused::set);
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(refused.get()).isInstanceOf(ConstraintViolationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void dropsTheHooksOfWhatIsRolledBack() throws Exception {
        List<String> ran = new ArrayList<>();
        db.transaction(tx -> {
                    tx.afterCommit(() -> ran.add("outer"));
                    return tx.savepoint(sp -> {
                                sp.afterCommit(() -> ran.add("kept"));
                                sp.beforeCommit(() -> insert(tx, "Hook"));
                                return Future.succeededFuture();
                            })
                            .compose(done -> tx.savepoint(sp -> {
                                sp.afterCommit(() -> ran.add("dropped"));
                                return Future.failedFuture("no");
                            }))
                            .otherwiseEmpty();
                })
                .await(5, TimeUnit.SECONDS);

        assertThat(ran).containsExactly("outer", "kept");
        assertThat(names()).containsExactly("Hook");
    }

    @Test
    void manyFromManyThreadsKeepApart() throws Exception {
        Promise<Void> go = Promise.promise();
        Future<Void> done = db.transaction(tx -> {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String name = "n" + i;
                boolean fails = i % 3 == 0;
                boolean inside = i % 2 == 0;
                all.add(TestServer.VERTX
                        .<Object>executeBlocking(() -> name, false)
                        .compose(n -> inside
                                ? tx.savepoint(sp -> insert(sp, name)
                                                .compose(a -> fails
                                                        ? Future.<Author>failedFuture("no")
                                                        : Future.succeededFuture(a)))
                                        .otherwiseEmpty()
                                : insert(tx, name)));
            }
            go.complete();
            return Future.all(all).mapEmpty();
        });
        done.await(20, TimeUnit.SECONDS);

        assertThat(names()).hasSize(200 - 34);
    }
}
