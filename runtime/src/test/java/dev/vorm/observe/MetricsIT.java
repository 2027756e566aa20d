package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.Eventually;
import dev.vorm.TestServer;
import dev.vorm.TxOptions;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.execute.SqlStatement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.Label;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With Micrometer on the Vert.x instance, pools and statements are measured without further ado. */
class MetricsIT {
    private static final SqlStatement<Integer> HALF =
            SqlStatement.named("Test.half", "SELECT 8 / $1::integer", (row, at) -> row.getInteger(at));

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private Vertx vertx;
    private Database db;
    private String pool;

    @BeforeEach
    void connect() {
        MicrometerMetricsOptions metrics = new MicrometerMetricsOptions().setEnabled(true);
        metrics.addLabels(Label.NAMESPACE);
        vertx = Vertx.builder()
                .with(new VertxOptions().setMetricsOptions(metrics))
                .withMetrics(new MicrometerMetricsFactory(registry))
                .build();
        String uri = TestServer.newDatabase();
        pool = uri.substring(uri.indexOf('@') + 1);
        db = Database.connect(vertx, DatabaseOptions.uri(uri).poolSize(1).acquireTimeout(Duration.ofMillis(300)));
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
        vertx.close().await(5, TimeUnit.SECONDS);
    }

    private double inPool(String meter) {
        return registry.get("vertx.pool." + meter)
                .tag("pool_name", pool)
                .gauge()
                .value();
    }

    @Test
    void poolsAreMeasured() throws Exception {
        Promise<Object> end = Promise.promise();
        Future<Object> holder = db.transaction(tx -> tx.one(HALF, Tuple.of(2)).compose(half -> end.future()));
        Eventually.await(() -> db.stats().leased() == 1);
        Future<Integer> late = db.one(HALF, Tuple.of(2));
        assertThat(inPool("in.use")).isEqualTo(1);
        assertThat(inPool("ratio")).isEqualTo(1);
        assertThat(inPool("queue.pending")).isEqualTo(1);
        assertThatThrownBy(() -> late.await(5, TimeUnit.SECONDS)).isInstanceOf(PoolExhaustedException.class);
        end.complete();
        holder.await(5, TimeUnit.SECONDS);
        db.one(HALF, Tuple.of(2)).await(5, TimeUnit.SECONDS);

        assertThat(inPool("in.use")).isZero();
        assertThat(inPool("queue.pending")).isZero();
        assertThat(registry.get("vertx.pool.completed")
                        .tag("pool_name", pool)
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("vertx.pool.queue.time")
                        .tag("pool_name", pool)
                        .timer()
                        .max(TimeUnit.MILLISECONDS))
                .isGreaterThan(200);
    }

    @Test
    void whoGivesUpWaitingIsInTheQueueNoMore() throws Exception {
        Promise<Object> end = Promise.promise();
        Future<Object> holder = db.transaction(tx -> tx.one(HALF, Tuple.of(2)).compose(half -> end.future()));
        Eventually.await(() -> db.stats().leased() == 1);
        Future<Integer> statement = db.within(Duration.ofMillis(50)).one(HALF, Tuple.of(2));
        Future<Integer> transaction =
                db.transaction(TxOptions.defaults().timeout(Duration.ofMillis(50)), tx -> tx.one(HALF, Tuple.of(2)));
        assertThatThrownBy(() -> statement.await(5, TimeUnit.SECONDS)).isInstanceOf(DeadlineExceededException.class);
        assertThatThrownBy(() -> transaction.await(5, TimeUnit.SECONDS)).isInstanceOf(DeadlineExceededException.class);

        assertThat(inPool("queue.pending")).isZero();
        end.complete();
        holder.await(5, TimeUnit.SECONDS);
    }

    @Test
    void aConnectionThatIsLostInUseIsInUseNoMore() throws Exception {
        assertThatThrownBy(() -> db.execute(
                                SqlStatement.rendered("SELECT pg_terminate_backend(pg_backend_pid())"), Tuple.tuple())
                        .await(5, TimeUnit.SECONDS))
                .isNotNull();
        db.one(HALF, Tuple.of(2)).await(5, TimeUnit.SECONDS);

        assertThat(inPool("in.use")).isZero();
    }

    @Test
    void statementsAreMeasuredByName() throws Exception {
        for (int i = 0; i < 3; i++) {
            db.one(HALF, Tuple.of(2)).await(5, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> db.one(HALF, Tuple.of(0)).await(5, TimeUnit.SECONDS))
                .isInstanceOf(DatabaseException.class);
        db.transaction(tx -> tx.one(HALF, Tuple.of(2))).await(5, TimeUnit.SECONDS);

        assertThat(timed("Test.half")).isEqualTo(5);
        assertThat(timed("Transaction.begin")).isEqualTo(1);
        assertThat(timed("Transaction.commit")).isEqualTo(1);
        assertThat(registry.get("vertx.vorm.resets")
                        .tag("client_namespace", "Test.half")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("vertx.vorm.processing.pending")
                        .tag("client_namespace", "Test.half")
                        .gauge()
                        .value())
                .isZero();
    }

    private long timed(String statement) {
        return registry.get("vertx.vorm.processing.time")
                .tag("client_namespace", statement)
                .timer()
                .count();
    }
}
