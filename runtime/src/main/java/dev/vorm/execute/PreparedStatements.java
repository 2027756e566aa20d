package dev.vorm.execute;

import dev.vorm.mapping.RowReader;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The driver's prepared queries of a client. Of constant statements a pool keeps them, one for each way of collecting, for
 * making them anew costs about a sixth of the bytes of a small statement.
 */
final class PreparedStatements {
    private static final int FIRST_SIZE = 256;
    private static final int SHAPES = 4;
    private static final int LIST = 0;
    private static final int OPTIONAL = 1;
    private static final int ONE = 2;
    private static final int COUNT = 3;

    private final SqlClient client;
    private final boolean keep;
    private volatile AtomicReferenceArray<@Nullable Object> kept = new AtomicReferenceArray<>(0);

    private PreparedStatements(SqlClient client, boolean keep) {
        this.client = client;
        this.keep = keep;
    }

    /** Those of a client that lives long. */
    static PreparedStatements kept(SqlClient client) {
        return new PreparedStatements(client, true);
    }

    /** Those of a client that does not. */
    static PreparedStatements passing(SqlClient client) {
        return new PreparedStatements(client, false);
    }

    <T> PreparedQuery<SqlResult<List<T>>> list(SqlStatement<T> statement) {
        PreparedQuery<SqlResult<List<T>>> query = find(statement, LIST);
        return query != null ? query : keep(statement, LIST, RowCollectors.list(statement, statement.reader()));
    }

    <T> PreparedQuery<SqlResult<Optional<T>>> optional(SqlStatement<T> statement) {
        PreparedQuery<SqlResult<Optional<T>>> query = find(statement, OPTIONAL);
        return query != null ? query : keep(statement, OPTIONAL, RowCollectors.optional(statement, statement.reader()));
    }

    <T> PreparedQuery<SqlResult<T>> one(SqlStatement<T> statement) {
        PreparedQuery<SqlResult<T>> query = find(statement, ONE);
        return query != null ? query : keep(statement, ONE, RowCollectors.one(statement, statement.reader()));
    }

    PreparedQuery<SqlResult<Void>> count(SqlStatement<?> statement) {
        PreparedQuery<SqlResult<Void>> query = find(statement, COUNT);
        return query != null ? query : keep(statement, COUNT, RowCollectors.count());
    }

    /** A query whose reader belongs to one call. */
    <T> PreparedQuery<SqlResult<List<T>>> list(SqlStatement<?> statement, RowReader<T> reader) {
        return client.preparedQuery(statement.sql()).collecting(RowCollectors.list(statement, reader));
    }

    /** A query whose reader belongs to one call. */
    <T> PreparedQuery<SqlResult<Optional<T>>> optional(SqlStatement<?> statement, RowReader<T> reader) {
        return client.preparedQuery(statement.sql()).collecting(RowCollectors.optional(statement, reader));
    }

    // What stands at a statement's place for a shape was put there with the types of both.
    @SuppressWarnings("unchecked")
    private <R> @Nullable PreparedQuery<SqlResult<R>> find(SqlStatement<?> statement, int shape) {
        AtomicReferenceArray<@Nullable Object> places = kept;
        int place = statement.slot() * SHAPES + shape;
        return place >= 0 && place < places.length() ? (PreparedQuery<SqlResult<R>>) places.get(place) : null;
    }

    private <R> PreparedQuery<SqlResult<R>> keep(SqlStatement<?> statement, int shape, Collector<Row, ?, R> collector) {
        PreparedQuery<SqlResult<R>> query =
                client.preparedQuery(statement.sql()).collecting(collector);
        if (keep && statement.slot() >= 0) {
            put(statement.slot() * SHAPES + shape, query);
        }
        return query;
    }

    private synchronized void put(int place, Object query) {
        AtomicReferenceArray<@Nullable Object> places = kept;
        if (place >= places.length()) {
            AtomicReferenceArray<@Nullable Object> larger =
                    new AtomicReferenceArray<>(Math.max(FIRST_SIZE, Integer.highestOneBit(place) * 2));
            for (int i = 0; i < places.length(); i++) {
                larger.set(i, places.get(i));
            }
            kept = larger;
            places = larger;
        }
        places.set(place, query);
    }
}
