package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.fixture.Author;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentTogetherIT extends ThroughProxy {
    private final Context caller = ((VertxInternal) TestServer.VERTX).createEventLoopContext();

    SentTogetherIT() {
        super(1);
    }

    private <T> T call(Supplier<Future<T>> function) throws Exception {
        Promise<T> done = Promise.promise();
        caller.runOnContext(nothing -> function.get().onComplete(done));
        return done.future().await(10, TimeUnit.SECONDS);
    }

    /** What is sent while the function runs leaves with BEGIN when it returns, however long that takes. */
    @Test
    void nothingLeavesBeforeTheFunctionReturns() throws Exception {
        Database own = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(1));
        // Opens the connection on the caller's event loop.
        assertThat(call(() -> own.with(authors).count())).isZero();
        List<Long> left = new ArrayList<>();

        List<Author> inserted = call(() -> {
            long before = proxy.toServer();
            return own.transaction(tx -> {
                List<Future<Author>> all = IntStream.range(0, 5)
                        .mapToObj(i -> tx.with(authors).insert(author("n" + i)))
                        .toList();
                block();
                left.add(proxy.toServer() - before);
                return Future.all(all).map(done -> done.<Author>list());
            });
        });

        assertThat(left).containsExactly(0L);
        assertThat(inserted).extracting(Author::name).containsExactly("n0", "n1", "n2", "n3", "n4");
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isEqualTo(5);
        own.close().await(5, TimeUnit.SECONDS);
    }

    /** The time in which what had left would have come to the proxy. */
    private static void block() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
