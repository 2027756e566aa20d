package dev.vorm.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One row by its key, sixteen calls at a time, over connections shared in different ways. */
public class SharingSixteen {
    private static final int TIMES = 512;
    private static final int IN_FLIGHT = 16;

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void vorm(Connections connections) {
        connections.run(TIMES, IN_FLIGHT, () -> connections.leases.findById(connections.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void handWritten(Connections connections) {
        connections.run(TIMES, IN_FLIGHT, () -> connections.pool.findById(connections.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void poolWithoutTimeout(Connections connections) {
        connections.run(TIMES, IN_FLIGHT, () -> connections.poolWithoutTimeout.findById(connections.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void pipelinedClient(Connections connections) {
        connections.run(TIMES, IN_FLIGHT, () -> connections.pipelinedClient.findById(connections.nextId()));
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void sharedConnection(Connections connections) {
        connections.run(TIMES, IN_FLIGHT, () -> connections.sharedConnection.findById(connections.nextId()));
    }
}
