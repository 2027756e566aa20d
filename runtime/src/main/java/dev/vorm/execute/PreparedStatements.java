package dev.vorm.execute;

import dev.vorm.driver.ServerConnection;
import dev.vorm.mapping.RowReader;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The driver's prepared queries. Of constant statements a connection keeps them, one for each way of collecting, for making
 * them anew costs about a sixth of the bytes of a small statement.
 */
final class PreparedStatements {
    private static final int SHAPES = 4;
    private static final int LIST = 0;
    private static final int OPTIONAL = 1;
    private static final int ONE = 2;
    private static final int COUNT = 3;

    private PreparedStatements() {}

    static <T> PreparedQuery<SqlResult<List<T>>> list(ServerConnection on, SqlStatement<T> statement) {
        PreparedQuery<SqlResult<List<T>>> query = find(on, statement, LIST);
        return query != null ? query : keep(on, statement, LIST, RowCollectors.list(statement, statement.reader()));
    }

    static <T> PreparedQuery<SqlResult<Optional<T>>> optional(ServerConnection on, SqlStatement<T> statement) {
        PreparedQuery<SqlResult<Optional<T>>> query = find(on, statement, OPTIONAL);
        return query != null
                ? query
                : keep(on, statement, OPTIONAL, RowCollectors.optional(statement, statement.reader()));
    }

    static <T> PreparedQuery<SqlResult<T>> one(ServerConnection on, SqlStatement<T> statement) {
        PreparedQuery<SqlResult<T>> query = find(on, statement, ONE);
        return query != null ? query : keep(on, statement, ONE, RowCollectors.one(statement, statement.reader()));
    }

    static PreparedQuery<SqlResult<Void>> count(ServerConnection on, SqlStatement<?> statement) {
        PreparedQuery<SqlResult<Void>> query = find(on, statement, COUNT);
        return query != null ? query : keep(on, statement, COUNT, RowCollectors.count());
    }

    /** A query whose reader belongs to one call. */
    static <T> PreparedQuery<SqlResult<List<T>>> list(
            ServerConnection on, SqlStatement<?> statement, RowReader<T> reader) {
        return on.preparedQuery(statement.name(), statement.sql()).collecting(RowCollectors.list(statement, reader));
    }

    /** A query whose reader belongs to one call. */
    static <T> PreparedQuery<SqlResult<Optional<T>>> optional(
            ServerConnection on, SqlStatement<?> statement, RowReader<T> reader) {
        return on.preparedQuery(statement.name(), statement.sql())
                .collecting(RowCollectors.optional(statement, reader));
    }

    // What stands at a statement's place for a shape was put there with the types of both.
    @SuppressWarnings("unchecked")
    private static <R> @Nullable PreparedQuery<SqlResult<R>> find(
            ServerConnection on, SqlStatement<?> statement, int shape) {
        return (PreparedQuery<SqlResult<R>>) on.kept(statement.slot() * SHAPES + shape);
    }

    private static <R> PreparedQuery<SqlResult<R>> keep(
            ServerConnection on, SqlStatement<?> statement, int shape, Collector<Row, ?, R> collector) {
        PreparedQuery<SqlResult<R>> query =
                on.preparedQuery(statement.name(), statement.sql()).collecting(collector);
        if (statement.slot() >= 0) {
            on.keep(statement.slot() * SHAPES + shape, query);
        }
        return query;
    }
}
