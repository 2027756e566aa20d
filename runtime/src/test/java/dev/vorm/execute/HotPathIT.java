package dev.vorm.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.TestServer;
import dev.vorm.driver.Borrower;
import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.PoolSettings;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a statement costs rests on two habits that no result shows. */
class HotPathIT {
    private static final SqlStatement<Integer> ROWS =
            SqlStatement.named("test.rows", "SELECT generate_series(1, 3)", (row, at) -> System.identityHashCode(row));

    private ConnectionPool pool;
    private ServerConnection connection;

    @BeforeEach
    void lend() throws Exception {
        pool = ConnectionPool.open(
                TestServer.VERTX,
                ConnectSettings.of(TestServer.newDatabase()),
                PoolSettings.DEFAULT.withSizes(1, 0),
                ObserveSettings.NONE);
        connection = connection().await(5, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        pool.release(connection, null);
        pool.close(Duration.ofSeconds(1)).await(5, TimeUnit.SECONDS);
    }

    private Future<ServerConnection> connection() {
        Promise<ServerConnection> lent = pool.promise();
        pool.acquire(new Borrower() {
            @Override
            public String purpose() {
                return "test";
            }

            @Override
            public Promise<?> promise() {
                return lent;
            }

            @Override
            public void leased(ServerConnection connection) {
                lent.complete(connection);
            }

            @Override
            public void refused(VormException reason) {
                lent.fail(reason);
            }
        });
        return lent.future();
    }

    @Test
    void constantStatementsKeepTheirQueries() {
        assertThat(PreparedStatements.list(connection, ROWS)).isSameAs(PreparedStatements.list(connection, ROWS));
        assertThat(PreparedStatements.optional(connection, ROWS))
                .isSameAs(PreparedStatements.optional(connection, ROWS));
        assertThat(PreparedStatements.one(connection, ROWS)).isSameAs(PreparedStatements.one(connection, ROWS));
        assertThat(PreparedStatements.count(connection, ROWS)).isSameAs(PreparedStatements.count(connection, ROWS));
    }

    @Test
    void whereNobodyListensNothingIsObserved() {
        assertThat(pool.observer()).isNull();
    }

    @Test
    void rowsAreGivenBackToTheDriverForTheNextOnes() throws Exception {
        PreparedQuery<SqlResult<List<Integer>>> query = PreparedStatements.list(connection, ROWS);

        List<Integer> rows =
                query.execute(Tuple.tuple()).await(5, TimeUnit.SECONDS).value();

        assertThat(rows).hasSize(3).containsOnly(rows.get(0));
    }
}
