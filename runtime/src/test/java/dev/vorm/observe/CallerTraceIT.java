package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Failures that say which line asked for their statement. */
class CallerTraceIT {
    private static final SqlStatement<Integer> FAILS =
            SqlStatement.named("Test.fails", "SELECT 1 / $1::int4", (row, at) -> row.getInteger(at));

    private final DatabaseOptions options = DatabaseOptions.uri(TestServer.newDatabase());

    private static Throwable failure(Future<?> future) throws Exception {
        return future.<Throwable>transform(result -> Future.succeededFuture(result.cause()))
                .await(5, TimeUnit.SECONDS);
    }

    private static Future<Integer> divide(SqlExecutor executor) {
        return executor.one(FAILS, Tuple.of(0));
    }

    @Test
    void showTheCallerWhenTheyAreToldTo() throws Exception {
        Database db = Database.connect(TestServer.VERTX, options.traceCallers());

        assertThat(failure(divide(db)).getStackTrace()[0].getMethodName()).isEqualTo("divide");
        assertThat(failure(db.transaction(CallerTraceIT::divide))
                        .getStackTrace()[0]
                        .getMethodName())
                .isEqualTo("divide");
        StackTraceElement[] trace = failure(new AuthorCrud(db).findById(1L)).getStackTrace();
        assertThat(trace[0].getClassName()).isEqualTo(AuthorCrud.class.getName());
        assertThat(trace[1].getMethodName()).isEqualTo("showTheCallerWhenTheyAreToldTo");
        db.close().await(5, TimeUnit.SECONDS);
    }

    @Test
    void showNothingElse() throws Exception {
        Database db = Database.connect(TestServer.VERTX, options);

        assertThat(failure(divide(db)).getStackTrace()).isEmpty();
        db.close().await(5, TimeUnit.SECONDS);
    }
}
