package dev.vorm.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.TestServer;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.error.TransactionException;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseIT {
    private ConnectionPool pool;

    @BeforeEach
    void open() {
        pool = ConnectionPool.open(
                TestServer.VERTX,
                ConnectSettings.of(TestServer.newDatabase()),
                PoolSettings.DEFAULT.withSizes(1, 0),
                ObserveSettings.NONE);
    }

    @AfterEach
    void close() throws Exception {
        pool.close(Duration.ofSeconds(1)).await(5, TimeUnit.SECONDS);
    }

    private Lease lease() throws Exception {
        return pool.lease("test").await(5, TimeUnit.SECONDS);
    }

    @Test
    void sendsNothingAfterItsEnd() throws Exception {
        Lease lease = lease();
        lease.end(true);

        assertThatThrownBy(() -> lease.send("SELECT 1").await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("given back");
    }

    @Test
    void endsOnce() throws Exception {
        Lease first = lease();
        first.end(true);
        Lease second = lease();

        first.end(true);
        first.end(false);

        second.send("SELECT 1").await(5, TimeUnit.SECONDS);
        assertThat(pool.stats()).returns(1, PoolStats::leased).returns(1L, PoolStats::opened);
        second.end(true);
        assertThat(pool.stats()).returns(1, PoolStats::idle).returns(0, PoolStats::leased);
    }

    @Test
    void anUncleanConnectionIsNotLentAgain() throws Exception {
        Lease first = lease();
        first.send("BEGIN").await(5, TimeUnit.SECONDS);
        first.end(false);

        Lease second = lease();
        second.send("SELECT 1").await(5, TimeUnit.SECONDS);
        assertThat(pool.stats()).returns(2L, PoolStats::opened);
        assertThat(pool.stats().closed()).containsEntry(CloseReason.UNCLEAN, 1L);
        second.end(true);
    }
}
