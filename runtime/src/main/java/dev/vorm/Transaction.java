package dev.vorm;

import dev.vorm.error.VormException;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.tx.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * A transaction while it is open: its statements go to one connection, in the order in which they are asked for, without
 * waiting for each other. After the first that fails no other is sent. Repositories join by {@code tx.with(repository)}.
 */
public final class Transaction extends StatementExecutor {
    private final TransactionScope scope;

    Transaction(TransactionScope scope) {
        super(scope.lease());
        this.scope = scope;
    }

    @Override
    protected boolean inTransaction() {
        return true;
    }

    @Override
    protected @Nullable VormException admit() {
        return scope.admit();
    }

    @Override
    protected void settled(@Nullable VormException failure) {
        scope.settled(failure);
    }
}
