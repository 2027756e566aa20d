package dev.vorm;

import dev.vorm.error.VormException;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.observe.StatementListener;
import dev.vorm.tx.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * A transaction while it is open: its statements go to one connection, in the order in which they are asked for, without
 * waiting for each other. After the first that fails no other is sent. Repositories join by {@code tx.with(repository)}.
 */
public final class Transaction extends StatementExecutor {
    private final TransactionScope scope;

    Transaction(TransactionScope scope, @Nullable StatementListener listener) {
        super(scope.lease(), listener, null);
        this.scope = scope;
    }

    @Override
    protected @Nullable VormException admit() {
        return scope.admit();
    }

    @Override
    protected void failed(VormException failure) {
        scope.failed(failure);
    }

    @Override
    protected void settled(@Nullable VormException failure) {
        scope.settled(failure);
    }
}
