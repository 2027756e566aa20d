package dev.vorm.benchmarks;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event loop, and on it a database of Vorm and a pool of the driver with the same options. */
@State(Scope.Benchmark)
public class EventLoop {
    static final String URI = "vorm.benchmarks.uri";
    static final int ROWS = 1_000;

    private Vertx vertx;
    private Context context;
    private long nextId;

    Database db;
    ReadingCrud readings;
    InsertedReadingCrud inserted;
    HandWritten handWritten;
    GraphByHand graphByHand;
    Pool pool;

    /** Connects. Nothing is closed: JMH reads the profiler after that, when the event loop's figures would be gone. */
    @Setup
    public void open() {
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
        context = vertx.getOrCreateContext();
        String uri = System.getProperty(URI);
        db = Database.connect(vertx, DatabaseOptions.uri(uri).poolSize(1));
        readings = new ReadingCrud(db);
        inserted = new InsertedReadingCrud(db);
        pool = PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(uri).setCachePreparedStatements(true))
                .with(new PoolOptions().setMaxSize(1))
                .using(vertx)
                .build();
        handWritten = new HandWritten(pool);
        graphByHand = new GraphByHand(pool);
    }

    /** Empties the table of inserts, so that each iteration finds the same. */
    @Setup(Level.Iteration)
    public void truncate() {
        pool.query("TRUNCATE inserted").execute().await();
    }

    Long nextId() {
        nextId = nextId % ROWS + 1;
        return nextId;
    }

    /** Runs an operation some times, one after the other, all on the event loop; gives the last result. */
    <T> T repeat(int times, Supplier<Future<T>> operation) {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(start -> step(times, operation, done));
        return done.join();
    }

    private static <T> void step(int left, Supplier<Future<T>> operation, CompletableFuture<T> done) {
        operation.get().onComplete(result -> {
            if (result.failed()) {
                done.completeExceptionally(result.cause());
            } else if (left == 1) {
                done.complete(result.result());
            } else {
                step(left - 1, operation, done);
            }
        });
    }

    /** Runs a computation on the event loop. */
    <T> T call(Supplier<T> computation) {
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(start -> done.complete(computation.get()));
        return done.join();
    }
}
