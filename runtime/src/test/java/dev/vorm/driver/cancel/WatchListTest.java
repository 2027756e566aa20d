package dev.vorm.driver.cancel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.TestServer;
import io.vertx.core.internal.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchListTest {
    private final WatchList list = new WatchList(((VertxInternal) TestServer.VERTX).createEventLoopContext());

    private static final class Once extends Watched {
        private final CountDownLatch acted = new CountDownLatch(1);
        private volatile boolean due;

        @Override
        protected boolean due(long now) {
            return due;
        }

        @Override
        protected void act(long now) {
            acted.countDown();
        }
    }

    @Test
    void actsWhenItIsDueAndForgets() throws Exception {
        Once one = new Once();
        Once other = new Once();
        list.add(one);
        list.add(other);
        list.add(one);
        assertThat(list.size()).isEqualTo(2);

        one.due = true;

        assertThat(one.acted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(list.size()).isEqualTo(1);
        assertThat(other.acted.getCount()).isEqualTo(1);
        list.add(one);
        list.remove(other);
        list.remove(other);
        assertThat(list.size()).isLessThanOrEqualTo(1);
    }

    @Test
    void beginsAgainAfterItWasEmpty() throws Exception {
        for (int i = 0; i < 3; i++) {
            Once one = new Once();
            one.due = true;
            list.add(one);
            assertThat(one.acted.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(list.size()).isZero();
        }
    }

    @Test
    void takesOutFromAnywhere() {
        List<Once> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Once one = new Once();
            all.add(one);
            list.add(one);
        }
        for (int i = 0; i < 100; i += 2) {
            list.remove(all.get(i));
        }
        assertThat(list.size()).isEqualTo(50);
        for (int i = 99; i > 0; i -= 2) {
            list.remove(all.get(i));
        }
        assertThat(list.size()).isZero();
    }
}
