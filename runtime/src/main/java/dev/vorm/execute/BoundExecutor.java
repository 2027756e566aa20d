package dev.vorm.execute;

import dev.vorm.error.VormException;
import org.jspecify.annotations.Nullable;

/** Another executor, whose statements are bounded or for one tenant. */
final class BoundExecutor extends StatementExecutor {
    private final StatementExecutor unbounded;

    BoundExecutor(StatementExecutor unbounded, @Nullable Bounds bounds, @Nullable Object tenant) {
        super(unbounded.source(), bounds, tenant);
        this.unbounded = unbounded;
    }

    @Override
    protected @Nullable VormException admit(SqlStatement<?> statement) {
        return unbounded.admit(statement);
    }

    @Override
    protected void abandoned(VormException failure) {
        unbounded.abandoned(failure);
    }

    @Override
    protected void succeeded() {
        unbounded.succeeded();
    }

    @Override
    protected VormException failed(VormException failure, boolean sound) {
        return unbounded.failed(failure, sound);
    }
}
