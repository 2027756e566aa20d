package dev.vorm;

import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import dev.vorm.execute.Executed;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.SelectQuery;
import dev.vorm.tx.TransactionScope;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that reads only: it has no method that writes, and the server refuses what gets past that (SQLSTATE 25006). Of
 * a repository that joins by {@link #with}, methods that write fail before anything is sent. May be used from any thread.
 */
public final class ReadTransaction {
    private final Reading reading;

    ReadTransaction(TransactionScope scope) {
        this.reading = new Reading(scope);
    }

    /** Runs a query; gives all its rows, in order. */
    public <T> Future<List<T>> list(SelectQuery<T> query) {
        return reading.list(query);
    }

    /** Runs a query that must give exactly one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    public <T> Future<T> one(SelectQuery<T> query) {
        return reading.one(query);
    }

    /** Runs a query that gives one row or none; fails with {@code TooManyRowsException} on more. */
    public <T> Future<Optional<T>> optional(SelectQuery<T> query) {
        return reading.optional(query);
    }

    /** Runs a query with {@code LIMIT 1}; gives its first row, if it has one. */
    public <T> Future<Optional<T>> first(SelectQuery<T> query) {
        return reading.first(query);
    }

    /** The same repository, reading here. */
    public <R extends Executed> R with(R repository) {
        return reading.with(repository);
    }

    /** The number of this call of the transaction's function: more than 1 after {@link TxOptions#retries}. */
    public int attempt() {
        return reading.attempt();
    }

    /** What repositories see of it. */
    static final class Reading extends Transaction {
        Reading(TransactionScope scope) {
            super(scope);
        }

        @Override
        protected @Nullable VormException admit(SqlStatement<?> statement, boolean following) {
            return statement.writes()
                    ? new TransactionException(
                            statement.name()
                                    + ": Database.read only reads; what writes belongs into Database.transaction. Nothing"
                                    + " was sent",
                            null)
                    : super.admit(statement, following);
        }
    }
}
