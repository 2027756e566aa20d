package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.TcpProxy.Then;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Between the client and the server stands something that cuts the line before or after COMMIT has passed. */
class VerifiableCommitIT extends ThroughProxy {
    private static final SqlStatement<Long> TOKENS =
            SqlStatement.named("tokens", "SELECT count(*) FROM vorm_commit_token", (row, at) -> row.getLong(at));
    private static final TxOptions VERIFIABLE = TxOptions.defaults().verifiableCommit();

    VerifiableCommitIT() {
        super(2);
    }

    private Future<Author> insert(TxOptions options, Then then) {
        return db.transaction(
                options,
                tx -> tx.with(authors).insert(author("Ann")).onSuccess(ann -> {
                    if (tx.attempt() == 1) {
                        proxy.whenSent("COMMIT", then);
                    }
                }));
    }

    @Test
    void whatWasCommittedSucceeds() throws Exception {
        db.schema().createCommitTokens().await();
        assertThat(insert(VERIFIABLE, Then.CUT_AT_ANSWER)
                        .await(10, TimeUnit.SECONDS)
                        .name())
                .isEqualTo("Ann");

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void whatWasNotFailsAndSaysSo() {
        db.schema().createCommitTokens().await();
        assertThatThrownBy(() -> insert(VERIFIABLE, Then.CUT).await(10, TimeUnit.SECONDS))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("nothing was committed");

        assertThat(authors.count().await()).isZero();
    }

    @Test
    void whatWasNotIsRunAgain() throws Exception {
        db.schema().createCommitTokens().await();
        AtomicInteger ran = new AtomicInteger();
        db.transaction(VERIFIABLE.retries(1).timeout(Duration.ofSeconds(20)), tx -> {
                    tx.afterCommit(() -> {
                        ran.set(tx.attempt());
                    });
                    return tx.with(authors).insert(author("Ann")).onSuccess(ann -> {
                        if (tx.attempt() == 1) {
                            proxy.whenSent("COMMIT", Then.CUT);
                        }
                    });
                })
                .await(20, TimeUnit.SECONDS);

        assertThat(authors.count().await()).isEqualTo(1);
        assertThat(ran).hasValue(2);
    }

    @Test
    void withoutItTheOutcomeIsUnknownAndNotRunAgain() {
        assertThatThrownBy(() -> insert(TxOptions.defaults().retries(5), Then.CUT_AT_ANSWER)
                        .await(10, TimeUnit.SECONDS))
                .isInstanceOf(CommitOutcomeUnknownException.class);

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void saysHowToMakeTheTable() {
        assertThatThrownBy(() -> insert(VERIFIABLE, Then.PASS).await(10, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("createCommitTokens()")
                .hasMessageContaining("CREATE TABLE vorm_commit_token");
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void theTableStaysSmall() {
        db.schema().createCommitTokens().await();
        db.schema().createCommitTokens().await();
        for (int i = 0; i < 20; i++) {
            db.transaction(
                            i % 5 == 0 ? TxOptions.serializable().verifiableCommit() : VERIFIABLE,
                            tx -> tx.with(authors).count())
                    .await();
        }
        assertThatThrownBy(() -> db.transaction(VERIFIABLE, tx -> Future.failedFuture(new IllegalStateException()))
                        .await())
                .isInstanceOf(IllegalStateException.class);
        db.transaction(VERIFIABLE, tx -> tx.with(authors).count()).await();

        assertThat(db.one(TOKENS, Tuple.tuple()).await()).isEqualTo(1);
    }
}
