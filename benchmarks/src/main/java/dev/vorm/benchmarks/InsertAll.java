package dev.vorm.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** 1,000 rows of 8 columns into the table, and their keys back. */
public class InsertAll {
    private static final int TIMES = 10;
    private static final List<Reading> READINGS =
            IntStream.range(0, EventLoop.ROWS).mapToObj(Reading::number).toList();
    private static final List<InsertedReading> INSERTED =
            IntStream.range(0, EventLoop.ROWS).mapToObj(InsertedReading::number).toList();

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.inserted.insertAll(INSERTED));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.insertAll(READINGS));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object asInTheGuide(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.insertAllAsInTheGuide(READINGS));
    }
}
