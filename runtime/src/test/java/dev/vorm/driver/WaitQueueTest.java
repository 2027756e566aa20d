package dev.vorm.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.TestServer;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import io.netty.channel.EventLoop;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitQueueTest {
    private static final VertxInternal VERTX = (VertxInternal) TestServer.VERTX;
    private final EventLoop here = VERTX.nettyEventLoopGroup().next();
    private final EventLoop there = VERTX.nettyEventLoopGroup().next();
    private final WaitQueue queue = new WaitQueue();
    private final ConnectionPool pool = ConnectionPool.open(
            VERTX,
            ConnectSettings.of("postgresql://nobody@localhost/nothing"),
            PoolSettings.DEFAULT.withSizes(1, 0),
            ObserveSettings.NONE);

    @AfterEach
    void close() {
        pool.close(Duration.ofSeconds(1)).await();
    }

    private Waiter add(EventLoop loop, long deadline) {
        Waiter waiter = new Waiter(new LeaseRequest(pool, "test"), loop, deadline, null);
        queue.add(waiter);
        return waiter;
    }

    @Test
    void neighboursComeFirstButNotForEver() {
        Waiter stranger = add(there, 1);
        for (int i = 0; i < 20; i++) {
            add(here, 1);
        }

        int before = 0;
        while (queue.take(here) != stranger) {
            before++;
        }

        assertThat(before).isEqualTo(8);
        assertThat(queue.size()).isEqualTo(12);
    }

    @Test
    void withoutNeighboursItIsAQueue() {
        Waiter first = add(there, 1);
        Waiter second = add(there, 1);

        assertThat(queue.take(here)).isSameAs(first);
        assertThat(queue.take(here)).isSameAs(second);
        assertThat(queue.take(here)).isNull();
        assertThat(queue.size()).isZero();
    }

    @Test
    void theLateLeaveFromTheFront() {
        Waiter first = add(here, 10);
        Waiter second = add(here, 20);

        assertThat(queue.takeLate(5)).isNull();
        assertThat(queue.takeLate(15)).isSameAs(first);
        assertThat(queue.takeLate(15)).isNull();
        assertThat(queue.first()).isSameAs(second);
        assertThat(queue.at(0)).isSameAs(second);
        assertThat(queue.at(1)).isNull();
    }

    @Test
    void whoGivesUpLeavesFromAnywhere() {
        Waiter first = add(here, 1);
        Waiter second = add(there, 1);
        Waiter third = add(here, 1);

        assertThat(queue.withdraw(second)).isTrue();
        assertThat(queue.withdraw(second)).isFalse();
        assertThat(queue.at(1)).isSameAs(third);
        assertThat(queue.withdraw(third)).isTrue();
        assertThat(queue.take(there)).isSameAs(first);
        assertThat(queue.withdraw(first)).isFalse();
        assertThat(queue.size()).isZero();
    }
}
