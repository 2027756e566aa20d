package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.sqlclient.Tuple;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break: between the client and the server stands something that cuts them at a word. */
class LossIT {
    private static final String NOWHERE = "a word that no statement has";

    private NetServer wire;
    private volatile String cutAt = NOWHERE;
    private volatile boolean swallowing;
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
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
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
        if (sent.toString(StandardCharsets.ISO_8859_1).contains(cutAt)) {
            cutAt = NOWHERE;
            if (!swallowing) {
                client.close();
            }
        } else {
            server.write(sent);
        }
    }

    @AfterEach
    void theConnectionIsReplaced() throws Exception {
        // The pool itself can hear of the loss a moment after those whom it hit.
        Future<Long> count = TestServer.VERTX.timer(100).compose(later -> authors.count());
        assertThat(count.await(5, TimeUnit.SECONDS)).isZero();
        db.close().await();
        wire.close().await();
    }

    @Test
    void aCommitWithoutAnAnswerIsSaidToBeUnknown() {
        assertThatThrownBy(() -> db.transaction(
                                tx -> tx.with(authors).insert(author("Ann")).onSuccess(ann -> cutAt = "COMMIT"))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(CommitOutcomeUnknownException.class);
    }

    @Test
    void aStatementWithoutAnAnswerMayHaveBeenSent() {
        cutAt = "INSERT";

        assertThatThrownBy(() -> authors.insert(author("Ann")).await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isTrue());
    }

    @Test
    void aTransactionThatLosesItsConnectionFailsWithTheFirstCause() {
        assertThatThrownBy(() -> db.transaction(tx -> {
                            cutAt = "INSERT";
                            return tx.with(authors).insert(author("Ann"));
                        })
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class, e -> assertThat(e.sent()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionWhoseResetIsNotAnsweredIsClosed(boolean hanging) throws Exception {
        swallowing = hanging;
        db.transaction(tx -> tx.execute(SqlStatement.rendered("SET search_path = nowhere"), Tuple.tuple())
                        .onSuccess(set -> cutAt = "DISCARD TEMP"))
                .await(5, TimeUnit.SECONDS);

        // Nobody else gets it meanwhile: who asks waits for another.
        assertThat(authors.count().await(8, TimeUnit.SECONDS)).isZero();
        assertThat(db.stats().opened()).isEqualTo(2);
        assertThat(db.stats().closed()).containsOnlyKeys(hanging ? CloseReason.UNCLEAN : CloseReason.BROKEN);
    }
}
