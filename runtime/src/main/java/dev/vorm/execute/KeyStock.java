package dev.vorm.execute;

import dev.vorm.driver.ConnectionSource;
import dev.vorm.error.MappingException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one sequence that a pool has. The monitor guards the books and is never held while something is asked for or told.
 *
 * <p>Who finds too few stands in the line of those with the same connection and the same bounds of time, the first of which asks for all
 * of them: who waits for another's connection could wait for the locks that this one waits for.
 */
final class KeyStock {
    private static final long[] ASK = {};

    private final SqlStatement<Long> nextBlocks;
    private final int blockSize;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Map<Line, Deque<Claim>> lines = new HashMap<>();
    private long left;
    private @Nullable Long latest;

    KeyStock(SqlStatement<Long> nextBlocks, int blockSize) {
        this.nextBlocks = nextBlocks;
        this.blockSize = blockSize;
    }

    /** Who can wait for the same request. */
    private record Line(ConnectionSource source, @Nullable Bounds bounds) {}

    /** What is left of a block. */
    private static final class Block {
        private long next;
        private long size;

        Block(long next, long size) {
            this.next = next;
            this.size = size;
        }
    }

    /** Somebody who waits; is told the numbers, or none when it is the one who has to ask. */
    private static final class Claim {
        private final int count;
        private Promise<long[]> promise;

        Claim(int count, Promise<long[]> promise) {
            this.count = count;
            this.promise = promise;
        }
    }

    Future<long[]> take(StatementExecutor executor, int count) {
        Line line = new Line(executor.source(), executor.bounds());
        Claim claim;
        boolean asks;
        synchronized (this) {
            if (left >= count) {
                return Future.succeededFuture(numbers(count));
            }
            claim = new Claim(count, executor.source().promise());
            Deque<Claim> waiting = lines.computeIfAbsent(line, key -> new ArrayDeque<>());
            asks = waiting.isEmpty();
            waiting.add(claim);
        }
        Future<long[]> numbers = claim.promise.future();
        if (asks) {
            ask(executor, line);
        }
        return numbers.compose(
                given -> given.length > 0 ? Future.succeededFuture(given) : askNext(executor, line, claim));
    }

    /** Asks as the first in the line, in place of one who is served. */
    private Future<long[]> askNext(StatementExecutor executor, Line line, Claim claim) {
        Promise<long[]> promise = executor.source().promise();
        synchronized (this) {
            claim.promise = promise;
        }
        ask(executor, line);
        return promise.future();
    }

    private void ask(StatementExecutor executor, Line line) {
        int wanted;
        synchronized (this) {
            long missing =
                    waiting(line).stream().mapToLong(claim -> claim.count).sum() - left;
            wanted = (int) Math.max(1, (missing + blockSize - 1) / blockSize);
        }
        executor.list(nextBlocks, Tuple.of(wanted))
                .onComplete(firsts -> answered(
                        line,
                        firsts.succeeded() ? firsts.result() : List.of(),
                        firsts.succeeded() ? null : firsts.cause()));
    }

    private Deque<Claim> waiting(Line line) {
        return lines.getOrDefault(line, new ArrayDeque<>());
    }

    private void answered(Line line, List<Long> firsts, @Nullable Throwable failure) {
        List<Runnable> tell = new ArrayList<>();
        synchronized (this) {
            Throwable refused = failure == null ? add(firsts) : failure;
            Deque<Claim> waiting = waiting(line);
            // All of them: to let each ask again would give each a time of its own.
            while (refused != null && !waiting.isEmpty()) {
                Promise<long[]> asker = waiting.remove().promise;
                tell.add(() -> asker.tryFail(refused));
            }
            while (!waiting.isEmpty() && left >= waiting.element().count) {
                Claim served = waiting.remove();
                Promise<long[]> promise = served.promise;
                long[] numbers = numbers(served.count);
                tell.add(() -> promise.tryComplete(numbers));
            }
            if (waiting.isEmpty()) {
                lines.remove(line);
            } else {
                Promise<long[]> next = waiting.element().promise;
                tell.add(() -> next.tryComplete(ASK));
            }
        }
        tell.forEach(Runnable::run);
    }

    /** Takes blocks into the books; gives why they cannot be ours. */
    private @Nullable MappingException add(List<Long> firsts) {
        for (long first : firsts) {
            if (latest != null && first > latest && first - latest < blockSize) {
                long step = first - latest;
                // What is left is others' already, or will be.
                blocks.clear();
                left = 0;
                latest = firsts.get(firsts.size() - 1);
                return new MappingException(nextBlocks.name() + ": the sequence goes up by " + step
                        + " or less, and the build takes blocks of " + blockSize
                        + ": others would get the same keys; alter its INCREMENT, or the allocationSize");
            }
            latest = first;
            blocks.add(new Block(first, blockSize));
            left += blockSize;
        }
        return null;
    }

    private long[] numbers(int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            Block block = blocks.element();
            numbers[i] = block.next++;
            block.size--;
            if (block.size == 0) {
                blocks.remove();
            }
        }
        left -= count;
        return numbers;
    }
}
