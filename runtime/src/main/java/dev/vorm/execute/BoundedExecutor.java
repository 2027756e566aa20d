package dev.vorm.execute;

import dev.vorm.error.VormException;
import org.jspecify.annotations.Nullable;

/** Another executor, whose statements are bounded. */
final class BoundedExecutor extends StatementExecutor {
    private final StatementExecutor unbounded;

    BoundedExecutor(StatementExecutor unbounded, Bounds bounds) {
        super(unbounded.source(), unbounded.listener(), bounds);
        this.unbounded = unbounded;
    }

    @Override
    protected @Nullable VormException admit() {
        return unbounded.admit();
    }

    @Override
    protected void failed(VormException failure) {
        unbounded.failed(failure);
    }

    @Override
    protected void settled(@Nullable VormException failure) {
        unbounded.settled(failure);
    }
}
