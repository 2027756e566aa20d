package dev.vorm;

import dev.vorm.error.CancelledException;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.DeadlineExceededException;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;

/** What was said of rows that were to be written, each of a name of its own, to be compared with the rows that there are. */
final class Claims {
    private enum Claim {
        KEPT,
        NOT_KEPT,
        UNKNOWN
    }

    private static final int MOST_TOLD = 20;

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final LongAccumulator longest = new LongAccumulator(Long::max, 0);

    /** Something whose success says that the row is kept, and whose failure, one of those classes, mostly that it is not. */
    <T> Future<T> told(String name, Future<T> outcome, Class<?>... failures) {
        long started = System.nanoTime();
        underWay.incrementAndGet();
        return outcome.onComplete((result, failure) -> {
            longest.accumulate(System.nanoTime() - started);
            claims.put(name, failure == null ? Claim.KEPT : unknown(failure) ? Claim.UNKNOWN : Claim.NOT_KEPT);
            if (failure != null && Arrays.stream(failures).noneMatch(known -> known.isInstance(failure))) {
                surprises.add(name + " failed with " + failure);
            }
            underWay.decrementAndGet();
        });
    }

    /** Something that has to fail, with one of those classes, and keeps nothing. */
    <T> Future<T> refused(String name, Future<T> outcome, Class<?>... failures) {
        return told(name, outcome, failures).onComplete((result, failure) -> {
            claims.put(name, Claim.NOT_KEPT);
            if (failure == null) {
                surprises.add(name + " succeeded");
            }
        });
    }

    /** Something after which the row is not there, whatever is said of it. */
    void never(String name) {
        claims.put(name, Claim.NOT_KEPT);
    }

    private static boolean unknown(Throwable failure) {
        return failure instanceof CommitOutcomeUnknownException
                || (failure instanceof DeadlineExceededException late && late.outcomeUnknown())
                || (failure instanceof CancelledException cancelled && cancelled.outcomeUnknown());
    }

    int underWay() {
        return underWay.get();
    }

    /** How long the slowest took. */
    long longestNanos() {
        return longest.get();
    }

    /** How much is known to be kept. */
    long kept() {
        return claims.values().stream().filter(Claim.KEPT::equals).count();
    }

    /** Of how much nobody knows whether it is kept. */
    long unknown() {
        return claims.values().stream().filter(Claim.UNKNOWN::equals).count();
    }

    /** What was not true, or not to be expected; only some of it. */
    List<String> wrong(Map<String, Long> rows) {
        List<String> wrong = new ArrayList<>(surprises);
        claims.forEach((name, claim) -> {
            long there = rows.getOrDefault(name, 0L);
            if (there > 1 || (claim == Claim.KEPT && there == 0) || (claim == Claim.NOT_KEPT && there > 0)) {
                wrong.add(name + " was said to be " + claim + " and is there " + there + " times");
            }
        });
        rows.keySet().stream()
                .filter(name -> !claims.containsKey(name))
                .forEach(name -> wrong.add(name + " is there, and nobody said so"));
        return wrong.subList(0, Math.min(MOST_TOLD, wrong.size()));
    }
}
