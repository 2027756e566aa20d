package dev.vorm.benchmarks;

import static dev.vorm.benchmarks.ReadingTable.READING;
import static dev.vorm.query.Sql.update;

import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A transaction of two updates by key. */
public class TwoUpdates {
    private static final int TIMES = 200;
    private static final SqlStatement<Void> UPDATE =
            SqlStatement.named("Reading.setValue", "UPDATE readings SET value = $1 WHERE id = $2");

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.repeat(
                TIMES,
                () -> loop.db.transaction(tx -> Future.all(
                        tx.execute(UPDATE, Tuple.of(0.5, loop.nextId())),
                        tx.execute(UPDATE, Tuple.of(1.5, loop.nextId())))));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object executeAll(EventLoop loop) {
        return loop.repeat(
                TIMES,
                () -> loop.db.executeAll(List.of(
                        update(READING).set(READING.value, 0.5).where(READING.id.eq(loop.nextId())),
                        update(READING).set(READING.value, 1.5).where(READING.id.eq(loop.nextId())))));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.repeat(
                TIMES,
                () -> loop.pool.withTransaction(connection -> Future.all(
                        connection.preparedQuery(UPDATE.sql()).execute(Tuple.of(0.5, loop.nextId())),
                        connection.preparedQuery(UPDATE.sql()).execute(Tuple.of(1.5, loop.nextId())))));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object asInTheGuide(EventLoop loop) {
        return loop.repeat(
                TIMES,
                () -> loop.pool.withTransaction(connection -> connection
                        .preparedQuery(UPDATE.sql())
                        .execute(Tuple.of(0.5, loop.nextId()))
                        .compose(first ->
                                connection.preparedQuery(UPDATE.sql()).execute(Tuple.of(1.5, loop.nextId())))));
    }
}
