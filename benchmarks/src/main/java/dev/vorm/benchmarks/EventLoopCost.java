package dev.vorm.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** What the event loops used: CPU time and allocated bytes for each operation. Waiting costs neither. */
public final class EventLoopCost implements InternalProfiler {
    static final String CPU = "cpu";
    static final String BYTES = "bytes";
    private static final double NANOS_PER_MICRO = 1e3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long cpuBefore;
    private long bytesBefore;

    @Override
    public String getDescription() {
        return "CPU time and allocated bytes of the event loops";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        cpuBefore = sum(threads::getThreadCpuTime);
        bytesBefore = sum(threads::getThreadAllocatedBytes);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double operations = result.getMetadata().getAllOps();
        double cpu = (sum(threads::getThreadCpuTime) - cpuBefore) / NANOS_PER_MICRO;
        double bytes = sum(threads::getThreadAllocatedBytes) - bytesBefore;
        return List.of(
                new ScalarResult(CPU, cpu / operations, "us/op", AggregationPolicy.AVG),
                new ScalarResult(BYTES, bytes / operations, "B/op", AggregationPolicy.AVG));
    }

    private long sum(LongUnaryOperator figure) {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("vert.x-eventloop-thread")) {
                sum += figure.applyAsLong(thread.getThreadId());
            }
        }
        return sum;
    }
}
