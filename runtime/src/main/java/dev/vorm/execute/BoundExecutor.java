package dev.vorm.execute;

import dev.vorm.error.VormException;
import org.jspecify.annotations.Nullable;

/** Another executor, whose statements are bounded or for one tenant. */
final class BoundExecutor extends StatementExecutor {
    private final StatementExecutor executor;

    BoundExecutor(StatementExecutor executor, @Nullable Bounds bounds, @Nullable Object tenant) {
        super(executor.source(), bounds, tenant);
        this.executor = executor;
    }

    @Override
    protected @Nullable VormException admit(SqlStatement<?> statement) {
        return executor.admit(statement);
    }

    @Override
    protected @Nullable VormException admitFollowing(SqlStatement<?> statement) {
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
