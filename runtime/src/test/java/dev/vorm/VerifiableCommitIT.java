package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.sqlclient.Tuple;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between the client and the server stands something that cuts the line before or after COMMIT has passed. */
class VerifiableCommitIT {
    private enum Cut {
        NEVER,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private static final SqlStatement<Long> TOKENS =
            SqlStatement.named("tokens", "SELECT count(*) FROM vorm_commit_token", (row, at) -> row.getLong(at));
    private static final TxOptions VERIFIABLE = TxOptions.defaults().verifiableCommit();

    private NetServer wire;
    private volatile Cut cut = Cut.NEVER;
    private Database db;
    private AuthorCrud authors;

    @BeforeEach
    void connect() {
        URI server = URI.create(TestServer.newDatabase());
        wire = TestServer.VERTX
                .createNetServer()
                .connectHandler(client -> connect(client, server))
                .listen(0)
                .await();
        String uri = "postgresql://" + server.getUserInfo() + "@localhost:" + wire.actualPort() + server.getPath();
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(2));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
    }

    private void connect(NetSocket client, URI server) {
        client.pause();
        TestServer.VERTX
                .createNetClient()
                .connect(server.getPort(), server.getHost())
                .onSuccess(socket -> {
                    client.handler(sent -> pass(sent, client, socket)).closeHandler(closed -> socket.close());
                    socket.handler(client::write).closeHandler(closed -> client.close());
                    client.resume();
                });
    }

    private void pass(Buffer sent, NetSocket client, NetSocket server) {
        Cut now = sent.toString(StandardCharsets.ISO_8859_1).contains("COMMIT") ? cut : Cut.NEVER;
        if (now == Cut.NEVER) {
            server.write(sent);
            return;
        }
        cut = Cut.NEVER;
        if (now == Cut.AFTER_COMMIT) {
            server.handler(answer -> client.close());
            server.write(sent);
        } else {
            client.close();
        }
    }

    @AfterEach
    void close() throws Exception {
        db.close().await(10, TimeUnit.SECONDS);
        wire.close().await();
    }

    private Future<Author> insert(TxOptions options, Cut at) {
        return db.transaction(
                options,
                tx -> tx.with(authors).insert(author("Ann")).onSuccess(ann -> {
                    if (tx.attempt() == 1) {
                        cut = at;
                    }
                }));
    }

    @Test
    void whatWasCommittedSucceeds() throws Exception {
        db.schema().createCommitTokens().await();
        assertThat(insert(VERIFIABLE, Cut.AFTER_COMMIT)
                        .await(10, TimeUnit.SECONDS)
                        .name())
                .isEqualTo("Ann");

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void whatWasNotFailsAndSaysSo() {
        db.schema().createCommitTokens().await();
        assertThatThrownBy(() -> insert(VERIFIABLE, Cut.BEFORE_COMMIT).await(10, TimeUnit.SECONDS))
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
                            cut = Cut.BEFORE_COMMIT;
                        }
                    });
                })
                .await(20, TimeUnit.SECONDS);

        assertThat(authors.count().await()).isEqualTo(1);
        assertThat(ran).hasValue(2);
    }

    @Test
    void withoutItTheOutcomeIsUnknownAndNotRunAgain() {
        assertThatThrownBy(() -> insert(TxOptions.defaults().retries(5), Cut.AFTER_COMMIT)
                        .await(10, TimeUnit.SECONDS))
                .isInstanceOf(CommitOutcomeUnknownException.class);

        assertThat(authors.count().await()).isEqualTo(1);
    }

    @Test
    void saysHowToMakeTheTable() {
        assertThatThrownBy(() -> insert(VERIFIABLE, Cut.NEVER).await(10, TimeUnit.SECONDS))
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
