package dev.vorm.execute;

import dev.vorm.driver.ServerConnection;
import dev.vorm.mapping.RowReader;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;

/** The kinds of executions: what becomes of a statement's rows. */
final class Executions {
    private Executions() {}

    /** Gives what the driver collected. */
    private abstract static class OfRows<S, R> extends Execution<S, R, R> {
        OfRows(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
            super(executor, statement, binds);
        }

        @Override
        R unpack(SqlResult<R> result) {
            return result.value();
        }
    }

    /** All rows. */
    static final class OfList<S> extends OfRows<S, List<S>> {
        OfList(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
            super(executor, statement, binds);
        }

        @Override
        PreparedQuery<SqlResult<List<S>>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.list(on, statement);
        }
    }

    /** At most one row. */
    static final class OfOptional<S> extends OfRows<S, Optional<S>> {
        OfOptional(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
            super(executor, statement, binds);
        }

        @Override
        PreparedQuery<SqlResult<Optional<S>>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.optional(on, statement);
        }
    }

    /** Exactly one row. */
    static final class OfOne<S> extends OfRows<S, S> {
        OfOne(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
            super(executor, statement, binds);
        }

        @Override
        PreparedQuery<SqlResult<S>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.one(on, statement);
        }
    }

    /** All rows, read by a reader of this call. */
    static final class OfListBy<S, T> extends OfRows<S, List<T>> {
        private final RowReader<T> reader;

        OfListBy(StatementExecutor executor, SqlStatement<S> statement, Tuple binds, RowReader<T> reader) {
            super(executor, statement, binds);
            this.reader = reader;
        }

        @Override
        PreparedQuery<SqlResult<List<T>>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.list(on, statement, reader);
        }
    }

    /** At most one row, read by a reader of this call. */
    static final class OfOptionalBy<S, T> extends OfRows<S, Optional<T>> {
        private final RowReader<T> reader;

        OfOptionalBy(StatementExecutor executor, SqlStatement<S> statement, Tuple binds, RowReader<T> reader) {
            super(executor, statement, binds);
            this.reader = reader;
        }

        @Override
        PreparedQuery<SqlResult<Optional<T>>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.optional(on, statement, reader);
        }
    }

    /** The number of rows. */
    static final class OfCount<S> extends Execution<S, Void, Long> {
        OfCount(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
            super(executor, statement, binds);
        }

        @Override
        PreparedQuery<SqlResult<Void>> query(ServerConnection on, SqlStatement<S> statement) {
            return PreparedStatements.count(on, statement);
        }

        @Override
        Long unpack(SqlResult<Void> result) {
            return (long) result.rowCount();
        }
    }
}
