package dev.vorm.schema;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.MappedTable;
import dev.vorm.tx.CommitTokens;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes the tables that the build knows of, and compares those of the database with the build. */
public final class Schema {
    private final SqlExecutor executor;
    private final Function<Function<SqlExecutor, Future<List<String>>>, Future<List<String>>> transaction;

    /**
     * A schema of a database.
     *
     * @param executor runs a statement outside of transactions
     * @param transaction runs a function in a transaction
     */
    public Schema(
            SqlExecutor executor,
            Function<Function<SqlExecutor, Future<List<String>>>, Future<List<String>>> transaction) {
        this.executor = executor;
        this.transaction = transaction;
    }

    /**
     * Makes those tables of the build that the database does not have, with their constraints, indexes and comments, and the
     * schemas, enums and sequences that are missing, all in one transaction. What is there is left as it is; {@link #verify}
     * tells how it differs. Of views those are made for which the build has
     * a query; domains are not. Two programs that do this at once do it one after the other.
     *
     * @param tables the tables; none for all that stand in the schema resources on the class path. One of several that are
     *     joined stands for all of them, and one whose rows have collections for those, too
     * @return the names of the tables and views that were made; fails with {@link dev.vorm.error.VormException} when one of the
     *     tables is not in the schema resources, or when a statement fails
     */
    public Future<List<String>> createMissing(MappedTable<?>... tables) {
        SchemaDefinition wanted;
        try {
            wanted = SchemaResources.load(Arrays.asList(tables));
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
        return transaction.apply(tx -> SchemaCreation.create(tx, wanted));
    }

    /**
     * Compares the database with the build, and changes nothing. Costs one round trip, and a second one where an expression
     * (a default, check, computed column, or a part of an index) is not written as in the build: then the server is asked
     * whether both mean the same, by an {@code EXPLAIN} for which the role needs to be allowed to read the table.
     *
     * <p>Constraints and indexes are compared by what they say, not by their names, and those that only
     * the database has are no difference. Nor is a column that it has beyond the build, but for one that is NOT NULL without
     * a default, on which inserts would fail. A domain is as good as the type that it is over.
     *
     * <p>Of a view its columns are compared, and its query, where the build has one, by what the server plans for the build's and
     * for the database's: two {@code EXPLAIN} more. A role that may not read what the view reads is not told of other queries.
     *
     * @param tables the tables; none for all that stand in the schema resources on the class path. One of several that are
     *     joined stands for all of them, and one whose rows have collections for those, too
     * @return the differences; fails with {@link dev.vorm.error.VormException} when one of the tables is not in the schema
     *     resources, or when a statement fails
     */
    public Future<SchemaReport> verify(MappedTable<?>... tables) {
        SchemaDefinition wanted;
        try {
            wanted = SchemaResources.load(Arrays.asList(tables));
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
        return Verification.verify(executor, wanted);
    }

    /**
     * Makes the table that {@code TxOptions.verifiableCommit} needs, where it is missing. Two programs that do this at once do
     * it one after the other.
     */
    public Future<Void> createCommitTokens() {
        return transaction
                .apply(tx -> SchemaCreation.lock(tx)
                        .compose(locked -> SchemaCreation.missing(tx, List.of(CommitTokens.TABLE)))
                        .compose(missing -> missing.isEmpty()
                                ? Future.succeededFuture(missing)
                                : tx.execute(SqlStatement.rendered(CommitTokens.DDL), Tuple.tuple())
                                        .map(missing)))
                .mapEmpty();
    }
}
