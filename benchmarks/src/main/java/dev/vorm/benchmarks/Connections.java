package dev.vorm.benchmarks;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event loop, and the ways in which its statements can share connections to the database. */
@State(Scope.Benchmark)
public class Connections {
    private static final int POOL_SIZE = 4;

    private Context context;
    private long nextId;

    ReadingCrud leases;
    HandWritten pool;
    HandWritten poolWithoutTimeout;
    HandWritten pipelinedClient;
    HandWritten sharedConnection;

    /** Connects. Nothing is closed: JMH reads the profiler after that, when the event loop's figures would be gone. */
    @Setup
    public void open() {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
        context = vertx.getOrCreateContext();
        String uri = System.getProperty(EventLoop.URI);
        PgConnectOptions options = PgConnectOptions.fromUri(uri).setCachePreparedStatements(true);
        leases =
                new ReadingCrud(Database.connect(vertx, DatabaseOptions.uri(uri).poolSize(POOL_SIZE)));
        pool = new HandWritten(pool(vertx, options, new PoolOptions().setMaxSize(POOL_SIZE)));
        poolWithoutTimeout = new HandWritten(
                pool(vertx, options, new PoolOptions().setMaxSize(POOL_SIZE).setConnectionTimeout(0)));
        pipelinedClient = new HandWritten(PgBuilder.client()
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(1).setConnectionTimeout(0))
                .using(vertx)
                .build());
        sharedConnection = new HandWritten(PgConnection.connect(vertx, options).await());
    }

    private static SqlClient pool(Vertx vertx, PgConnectOptions options, PoolOptions size) {
        return PgBuilder.pool().connectingTo(options).with(size).using(vertx).build();
    }

    Long nextId() {
        nextId = nextId % EventLoop.ROWS + 1;
        return nextId;
    }

    /** Runs an operation some times on the event loop, so many at a time. */
    void run(int times, int inFlight, Supplier<Future<?>> operation) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Run run = new Run(times, operation, done);
        context.runOnContext(start -> {
            for (int i = 0; i < inFlight; i++) {
                run.step();
            }
        });
        done.join();
    }

    private static final class Run {
        private final Supplier<Future<?>> operation;
        private final CompletableFuture<Void> done;
        private int toStart;
        private int toEnd;

        Run(int times, Supplier<Future<?>> operation, CompletableFuture<Void> done) {
            this.toStart = times;
            this.toEnd = times;
            this.operation = operation;
            this.done = done;
        }

        void step() {
            if (toStart > 0) {
                toStart--;
                operation.get().onComplete((result, failure) -> {
                    if (failure != null) {
                        done.completeExceptionally(failure);
                    } else if (--toEnd == 0) {
                        done.complete(null);
                    } else {
                        step();
                    }
                });
            }
        }
    }
}
