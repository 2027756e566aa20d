package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.Test;

@VormTest
class StatementCounterTest {
    private final Database db;
    private final StatementCounter counter;

    StatementCounterTest(Database db, StatementCounter counter) {
        this.db = db;
        this.counter = counter;
    }

    private Future<Long> count() {
        return db.one(Notes.COUNT, Tuple.tuple());
    }

    @Test
    void givesTheValueWhenTheNumberIsRight() {
        assertThat(counter.expect(1, this::count)).isZero();
        assertThat(counter.<Long>expect(2, () -> count().compose(first -> count())))
                .isZero();
        assertThat(counter.<String>expect(0, () -> Future.succeededFuture("nothing")))
                .isEqualTo("nothing");
    }

    @Test
    void listsTheStatementsWhenTheNumberIsWrong() {
        assertThatThrownBy(() -> counter.expect(1, () -> count().compose(first -> count())))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected 1 statement but 2 were sent:
                          1. Notes.count
                               SELECT count(*)
                               FROM notes
                          2. Notes.count
                               SELECT count(*)
                               FROM notes""");
        assertThatThrownBy(() -> counter.expect(2, Future::succeededFuture))
                .hasMessage("Expected 2 statements but 0 were sent.");
    }

    @Test
    void throwsWhatTheBlockFailsWith() {
        SqlStatement<Void> broken = SqlStatement.named("Notes.broken", "SELECT FROM nowhere");
        assertThatThrownBy(() -> counter.expect(1, () -> db.execute(broken, Tuple.tuple())))
                .isInstanceOf(DatabaseException.class);
        assertThat(counter.statements())
                .singleElement()
                .satisfies(event -> assertThat(event.failure()).isNotNull());
    }
}
