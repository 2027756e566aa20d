package dev.vorm.tx;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.driver.LeaseRequest;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.execute.BoundCommand;
import dev.vorm.query.Command;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions in transactions, and gives their connections back whatever the functions do. May be used from any thread.
 */
public final class TransactionRunner {
    private final ConnectionPool pool;
    private final CommitTokens tokens;
    private final @Nullable Function<Lease, Future<Void>> ready;

    /** A runner on connections of a pool. */
    public TransactionRunner(ConnectionPool pool) {
        this(pool, null);
    }

    /**
     * A runner on connections of a pool.
     *
     * @param ready is waited for on each connection before the transaction begins; null for nothing
     */
    public TransactionRunner(ConnectionPool pool, @Nullable Function<Lease, Future<Void>> ready) {
        this.pool = pool;
        this.tokens = new CommitTokens(pool);
        this.ready = ready;
    }

    /**
     * Leases a connection, begins, calls the function, and commits when its future succeeds, else rolls back; as often as the
     * settings allow.
     *
     * @param work what to do; throwing, or giving null, is the same as failing
     * @return what the function's future gives, when the transaction is committed and the connection back in the pool
     */
    public <T> Future<T> run(TxSettings settings, Function<TransactionScope, @Nullable Future<T>> work) {
        return new Attempts<>(pool, tokens, ready, settings, work).start();
    }

    /**
     * Runs commands in a transaction in one go.
     *
     * @param timeout how long that may take, with the wait for a connection; null for as long as it likes
     */
    public Future<List<Long>> executeAll(@Nullable List<? extends Command> commands, @Nullable Duration timeout) {
        List<BoundCommand> bound = new ArrayList<>();
        try {
            if (commands == null) {
                throw new InvalidArgumentException("The list of commands is null");
            }
            for (Command command : commands) {
                bound.add(BoundCommand.of(command));
            }
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
        return bound.isEmpty() ? Future.succeededFuture(List.of()) : inOneGo(bound, timeout);
    }

    private Future<List<Long>> inOneGo(List<BoundCommand> commands, @Nullable Duration timeout) {
        LeaseRequest request = pool.request("executeAll");
        Promise<Pipeline> running = Promise.promise();
        TransactionWatch watch = new TransactionWatch(timeout, null, ended -> late(ended, request, running.future()));
        if (watch.bounded()) {
            pool.watchList().add(watch);
        }
        return request.future()
                .compose(lease -> {
                    Pipeline pipeline = new Pipeline(lease);
                    Future<List<Long>> counts = pipeline.run(commands);
                    running.complete(pipeline);
                    return counts;
                })
                .onComplete(done -> pool.watchList().remove(watch));
    }

    private static void late(TransactionWatch watch, LeaseRequest request, Future<Pipeline> running) {
        if (!request.withdraw(watch.reason("executeAll", false))) {
            running.onSuccess(pipeline -> pipeline.abort(watch));
        }
    }
}
