package dev.vorm.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One row by its key, one call after the other. */
public class FindById {
    private static final int TIMES = 500;

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object vorm(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.readings.findById(loop.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object handWritten(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.findById(loop.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Object asInTheGuide(EventLoop loop) {
        return loop.repeat(TIMES, () -> loop.handWritten.findByIdAsInTheGuide(loop.nextId()));
    }
}
