package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TxOptionsIT extends OnEmptyAuthors {
    private static final SqlStatement<String> MODES = SqlStatement.named(
            "modes",
            "SELECT current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only') || ' '"
                    + " || current_setting('transaction_deferrable')",
            (row, at) -> row.getString(at));

    TxOptionsIT() {
        super(1);
    }

    private String modes(TxOptions options) {
        return db.transaction(options, tx -> tx.one(MODES, Tuple.tuple())).await();
    }

    @Test
    void beginsInTheModesAskedFor() {
        assertThat(modes(TxOptions.defaults())).isEqualTo("read committed off off");
        assertThat(modes(TxOptions.readCommitted().readOnly())).isEqualTo("read committed on off");
        assertThat(modes(TxOptions.repeatableRead())).isEqualTo("repeatable read off off");
        assertThat(modes(TxOptions.serializable())).isEqualTo("serializable off off");
        assertThat(modes(TxOptions.serializable().readOnly().deferrable())).isEqualTo("serializable on on");
    }

    @Test
    void refusesWhatMakesNoSenseAtOnce() {
        assertThatThrownBy(() -> TxOptions.serializable().deferrable())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("serializable().readOnly().deferrable()");
        assertThatThrownBy(() -> TxOptions.defaults().readOnly().deferrable())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TxOptions.defaults().retries(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TxOptions.defaults().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TxOptions.defaults().readOnly().verifiableCommit())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TxOptions.defaults().verifiableCommit().readOnly())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.transaction((TxOptions) null, tx -> null).await())
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void theServerRefusesWritesInWhatIsReadOnly() {
        assertThatThrownBy(() -> db.transaction(
                                TxOptions.defaults().readOnly(),
                                tx -> tx.with(authors).insert(author("Ann")))
                        .await())
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sqlState()).isEqualTo("25006"));
    }

    @Test
    void hooksRunInOrderAroundTheCommit() throws Exception {
        List<String> ran = new CopyOnWriteArrayList<>();
        db.transaction(tx -> {
                    tx.afterCommit(() -> {
                        ran.add("after");
                        throw new IllegalStateException("is logged");
                    });
                    tx.afterCommit(() -> authors.count().onSuccess(n -> ran.add("count " + n)));
                    tx.beforeCommit(() -> {
                        ran.add("before 1");
                        tx.beforeCommit(() -> {
                            ran.add("before 3");
                            return Future.succeededFuture();
                        });
                        return tx.with(authors).insert(author("Ann"));
                    });
                    tx.beforeCommit(() -> {
                        ran.add("before 2");
                        return tx.with(authors).insert(author("Bob"));
                    });
                    return Future.succeededFuture(ran.add("work"));
                })
                .await(5, TimeUnit.SECONDS);

        assertThat(authors.count().await()).isEqualTo(2);
        assertThat(ran).containsExactly("work", "before 1", "before 2", "before 3", "after", "count 2");
    }

    @Test
    void aFailureBeforeTheCommitRollsBack() {
        List<String> ran = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.afterCommit(() -> {
                                ran.add("never");
                            });
                            tx.beforeCommit(() -> tx.with(authors).insert(author("Ann")));
                            return tx.with(authors).insert(author("Ann"));
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.beforeCommit(() -> null);
                            return tx.with(authors).insert(author("Ann"));
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("before the commit");

        assertThat(ran).isEmpty();
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void hooksCannotBeAddedToWhatIsOver() {
        AtomicReference<Transaction> escaped = new AtomicReference<>();
        db.transaction(tx -> {
                    escaped.set(tx);
                    return Future.succeededFuture();
                })
                .await();

        assertThatThrownBy(() -> escaped.get().beforeCommit(() -> null)).isInstanceOf(TransactionException.class);
    }

    @Test
    void asManyHooksAsABulkLoadHasRows() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        db.transaction(tx -> {
                    for (int i = 0; i < 50_000; i++) {
                        int number = i;
                        tx.beforeCommit(() -> {
                            assertThat(ran.getAndIncrement()).isEqualTo(number);
                            return number % 10_000 == 0 ? tx.with(authors).count() : Future.succeededFuture();
                        });
                    }
                    return Future.succeededFuture();
                })
                .await(20, TimeUnit.SECONDS);

        assertThat(ran).hasValue(50_000);
    }

    @Test
    void aHookThatIsNullIsRefusedAtOnce() throws Exception {
        db.transaction(tx -> {
                    assertThatThrownBy(() -> tx.beforeCommit(null)).isInstanceOf(NullPointerException.class);
                    assertThatThrownBy(() -> tx.afterCommit((Runnable) null)).isInstanceOf(NullPointerException.class);
                    assertThatThrownBy(() -> tx.afterCommit((Supplier<Future<?>>) null))
                            .isInstanceOf(NullPointerException.class);
                    return Future.succeededFuture();
                })
                .await(5, TimeUnit.SECONDS);
    }
}
