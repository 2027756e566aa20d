package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EchoLogIT {
    private static final SqlStatement<Integer> HALF =
            SqlStatement.named("test.half", "SELECT 8 / $1::integer", (row, at) -> row.getInteger(at));

    private Messages messages;
    private Database db;

    @BeforeEach
    void listen() {
        messages = new Messages("dev.vorm.sql");
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).log(Log.SQL));
    }

    @AfterEach
    void close() {
        db.close().await();
        messages.close();
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
}
