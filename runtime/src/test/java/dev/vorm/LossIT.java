package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.TcpProxy.Then;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that break: between the client and the server stands something that cuts them at a word. */
class LossIT extends ThroughProxy {
    LossIT() {
        super(1);
    }

    @AfterEach
    void theConnectionIsReplaced() throws Exception {
        // The pool itself can hear of the loss a moment after those whom it hit.
        Future<Long> count = TestServer.VERTX.timer(100).compose(later -> authors.count());
        assertThat(count.await(5, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aCommitWithoutAnAnswerIsSaidToBeUnknown() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.with(authors)
                                .insert(author("Ann"))
                                .onSuccess(ann -> proxy.whenSent("COMMIT", Then.CUT)))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(CommitOutcomeUnknownException.class);
    }

    @Test
    void aStatementWithoutAnAnswerMayHaveBeenSent() {
        proxy.whenSent("INSERT", Then.CUT);

        assertThatThrownBy(() -> authors.insert(author("Ann")).await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isTrue());
    }

    @Test
    void aTransactionThatLosesItsConnectionFailsWithTheFirstCause() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            proxy.whenSent("INSERT", Then.CUT);
                            return tx.with(authors).insert(author("Ann"));
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = Then.class,
            names = {"CUT", "SWALLOW"})
    void aConnectionWhoseResetIsNotAnsweredIsClosed(Then then) throws Exception {
        db.transaction(tx -> tx.execute(SqlStatement.rendered("SET search_path = nowhere"), Tuple.tuple())
                        .onSuccess(set -> proxy.whenSent("DISCARD TEMP", then)))
                .await(5, TimeUnit.SECONDS);

        // Nobody else gets it meanwhile: who asks waits for another.
        assertThat(authors.count().await(8, TimeUnit.SECONDS)).isZero();
        assertThat(db.stats().opened()).isEqualTo(2);
        assertThat(db.stats().closed())
                .containsOnlyKeys(then == Then.SWALLOW ? CloseReason.UNCLEAN : CloseReason.BROKEN);
    }

    @Test
    void aConnectionWithAChangedSessionIsTriedTooWhereItsServerIsInDoubt() throws Exception {
        assertThatThrownBy(() -> db.transaction(
                                TxOptions.defaults().readOnly(),
                                tx -> tx.execute(SqlStatement.rendered("SET work_mem = '1MB'"), Tuple.tuple())
                                        .onSuccess(set -> proxy.whenSent("pg_is_in_recovery", Then.CUT))
                                        .compose(set -> tx.with(authors).insert(author("Ann"))))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(DatabaseException.class);

        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isZero();
        assertThat(db.stats().opened()).isEqualTo(2);
        assertThat(db.stats().closed()).hasSize(1).doesNotContainKey(CloseReason.UNCLEAN);
    }
}
