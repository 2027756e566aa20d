package dev.vorm.execute;

import dev.vorm.driver.Borrower;
import dev.vorm.driver.Chain;
import dev.vorm.driver.Waiter;
import dev.vorm.error.VormException;
import org.jspecify.annotations.Nullable;

/** Another executor, whose statements are bounded, for one tenant, or the links of a chain. */
final class BoundExecutor extends StatementExecutor {
    private final StatementExecutor executor;
    private final @Nullable Chain chain;

    BoundExecutor(StatementExecutor executor, @Nullable Bounds bounds, @Nullable Object tenant) {
        super(executor.source(), bounds, tenant);
        this.executor = executor;
        this.chain = null;
    }

    BoundExecutor(StatementExecutor executor, Chain chain) {
        super(executor.source(), executor.bounds(), executor.tenant());
        this.executor = executor;
        this.chain = chain;
    }

    @Override
    protected @Nullable VormException admit(SqlStatement<?> statement, boolean following) {
        return executor.admit(statement, following || chain != null);
    }

    @Override
    @Nullable
    Waiter acquire(Borrower borrower) {
        return chain == null ? executor.acquire(borrower) : chain.acquire(borrower);
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
