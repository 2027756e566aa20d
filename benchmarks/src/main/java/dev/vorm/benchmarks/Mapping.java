package dev.vorm.benchmarks;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** From a decoded row to an object, without a server. */
public class Mapping {
    private static final int TIMES = 10_000;
    private static final Row ROW = new StubRow();

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.call(() -> read(row -> ReadingMapping.read(row, 0)));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.call(() -> read(HandWritten::reading));
    }

    private static List<Reading> read(Function<Row, Reading> reader) {
        List<Reading> list = new ArrayList<>(TIMES);
        for (int i = 0; i < TIMES; i++) {
            list.add(reader.apply(ROW));
        }
        return list;
    }
}
