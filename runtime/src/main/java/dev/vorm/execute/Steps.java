package dev.vorm.execute;

import dev.vorm.driver.Chain;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.util.function.Function;

/**
 * Statements of one call that are sent one after the other, each when the one before is answered: the transaction or savepoint
 * that they are in waits for the last, whether or not its function does, and so does a savepoint that is called after them. May be
 * used from any thread.
 */
public final class Steps {
    private Steps() {}

    /**
     * Runs them.
     *
     * @param executor where
     * @param statement that which is called; where it may not be sent, nothing is
     * @param steps runs the statements on the executor that it is given, and completes with the last of them
     * @return what they give, on the context of the call; a failed future where the statement may not be sent
     */
    public static <T> Future<T> run(
            SqlExecutor executor, SqlStatement<?> statement, Function<SqlExecutor, Future<T>> steps) {
        if (!(executor instanceof StatementExecutor statements)
                || statements.source().canChange()) {
            return steps.apply(executor);
        }
        VormException refusal = statements.admit(statement, false);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Chain chain = statements.source().chain();
        Future<T> result;
        try {
            result = steps.apply(new BoundExecutor(statements, chain));
        } catch (Throwable e) {
            end(statements, chain);
            throw e;
        }
        return result.onComplete(done -> end(statements, chain));
    }

    private static void end(StatementExecutor statements, Chain chain) {
        chain.end();
        statements.succeeded();
    }
}
