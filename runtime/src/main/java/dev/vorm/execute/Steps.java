package dev.vorm.execute;

import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one call that are sent one after the other, each when the one before is answered: the transaction or savepoint
 * that they are in waits for the last, whether or not its function does. May be used from any thread.
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
        VormException refusal = statements.admit(statement);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        Future<T> result;
        try {
            result = steps.apply(new Following(statements));
        } catch (Throwable e) {
            statements.succeeded();
            throw e;
        }
        return result.onComplete(done -> statements.succeeded());
    }

    /** The executor of what follows on something that was admitted. */
    private static final class Following extends StatementExecutor {
        private final StatementExecutor executor;

        Following(StatementExecutor executor) {
            super(executor.source(), executor.bounds(), executor.tenant());
            this.executor = executor;
        }

        @Override
        protected @Nullable VormException admit(SqlStatement<?> statement) {
            return executor.admitFollowing(statement);
        }

        @Override
        protected void abandoned(VormException failure) {
            executor.abandoned(failure);
        }

        @Override
        protected void succeeded() {
            executor.succeeded();
        }

        @Override
        protected VormException failed(VormException failure, boolean sound) {
            return executor.failed(failure, sound);
        }
    }
}
