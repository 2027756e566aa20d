package dev.vorm.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** All of 1,000 rows of 8 columns. */
public class FindAll {
    private static final int TIMES = 20;

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.readings.findAll());
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.findAll());
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object asInTheGuide(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.findAllAsInTheGuide());
    }
}
