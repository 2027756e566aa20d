package dev.vorm.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an operation costs.
 *
 * @param cpu the event loops' CPU time, in microseconds
 * @param bytes what the event loops allocate
 * @param time how long it takes, in microseconds
 */
record Cost(double cpu, double bytes, double time) {
    private static final double MICROS_PER_SECOND = 1e6;

    /** From what JMH measures: operations a second, and the figures of {@link EventLoopCost}. */
    static Cost of(double cpu, double bytes, double perSecond) {
        return new Cost(cpu, bytes, MICROS_PER_SECOND / perSecond);
    }

    static Cost median(List<Cost> costs) {
        return new Cost(middle(costs, Cost::cpu), middle(costs, Cost::bytes), middle(costs, Cost::time));
    }

    private static double middle(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
