package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EchoLogIT {
    private static final Logger LOG = Logger.getLogger("dev.vorm.sql");
    private static final SqlStatement<Integer> HALF =
            SqlStatement.named("test.half", "SELECT 8 / $1::integer", (row, at) -> row.getInteger(at));

    private final Messages messages = new Messages();
    private Database db;

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(messages);
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).log(Log.SQL));
    }

    @AfterEach
    void close() {
        db.close().await();
        LOG.removeHandler(messages);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void namesTheStatementAndItsRowsButNoValues() {
        db.one(HALF, Tuple.of(424_242)).await();

        assertThat(messages.texts)
                .singleElement()
                .asString()
                .matches(
                        "(?s)test\\.half: \\d+\\.\\d ms( after a wait of \\d+\\.\\d ms)?, 1 row\\RSELECT 8 / \\$1::integer");
    }

    @Test
    void namesTheFailure() {
        assertThatThrownBy(() -> db.one(HALF, Tuple.of(0)).await()).isInstanceOf(DatabaseException.class);

        assertThat(messages.texts).singleElement().asString().contains("ms, DatabaseException");
    }

    private static final class Messages extends Handler {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord message) {
            texts.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
