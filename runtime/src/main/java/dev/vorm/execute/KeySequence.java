package dev.vorm.execute;

import dev.vorm.error.InvalidArgumentException;
import io.vertx.core.Future;

/**
 * A sequence of the database that numbers rows. It goes up by the size of a block, and the number that {@code nextval} gives is the
 * first of a block: that and those up to the next are the application's to give, without asking again. What is left of a block when
 * the application ends is never used.
 *
 * <p>Blocks belong to a {@code Database} and all of its transactions. Calls that find no number wait for one request together when
 * they are outside of transactions and have the same bounds, such as {@link SqlExecutor#within} says; a transaction waits for no
 * other, and asks on its own connection. May be used from any thread.
 */
public final class KeySequence {
    private final SqlStatement<Long> nextBlocks;
    private final int blockSize;

    /**
     * A sequence; meant to be a constant.
     *
     * @param nextBlocks gives the first numbers of as many blocks as its one bind says
     * @param blockSize by how much the sequence goes up
     */
    public KeySequence(SqlStatement<Long> nextBlocks, int blockSize) {
        this.nextBlocks = nextBlocks;
        this.blockSize = blockSize;
    }

    /**
     * Takes numbers that nobody else gets.
     *
     * @param executor on which they are asked for when there are too few
     * @param count how many
     * @return the numbers, from small to large where they are of one block; fails as the statement that asks for them does, with
     *     {@link dev.vorm.error.SequenceExhaustedException} when there are no more
     */
    public Future<long[]> take(SqlExecutor executor, int count) {
        if (!(executor instanceof StatementExecutor statements)) {
            return Future.failedFuture(new InvalidArgumentException(
                    nextBlocks.name() + ": the executor is none of Vorm's, and keys belong to a database"));
        }
        KeyStock stock =
                (KeyStock) statements.source().kept().computeIfAbsent(this, key -> new KeyStock(nextBlocks, blockSize));
        return stock.take(statements, count);
    }
}
