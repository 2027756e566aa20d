package dev.vorm.schema;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.EntityTable;
import dev.vorm.tx.CommitTokens;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes the tables that the build knows of. */
public final class Schema {
    /** Any number will do that other programs do not use: it keeps two of ours from making the same table at once. */
    private static final long LOCK = 0x566f726d_53636865L;

    private static final SqlStatement<String> LOCK_SCHEMA =
            SqlStatement.named("Schema.lock", "SELECT pg_advisory_xact_lock(" + LOCK + ")::text", Schema::readText);

    private static final SqlStatement<String> FIND_MISSING = SqlStatement.named(
            "Schema.findMissing",
            "SELECT name\nFROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "WHERE to_regclass(name) IS NULL\nORDER BY input_order",
            Schema::readText);

    private final Function<Function<SqlExecutor, Future<List<String>>>, Future<List<String>>> transaction;

    /**
     * A schema of a database.
     *
     * @param transaction runs a function in a transaction
     */
    public Schema(Function<Function<SqlExecutor, Future<List<String>>>, Future<List<String>>> transaction) {
        this.transaction = transaction;
    }

    /**
     * Makes those tables of the build that the database does not have, with their constraints and indexes, all in one
     * transaction; tables that are there are left as they are. Two programs that do this at once do it one after the
     * other.
     *
     * @param tables the tables; none for all that stand in the schema resources on the class path
     * @return the names of the tables that were made; fails with {@link dev.vorm.error.VormException} when one of the
     *     tables is not in the schema resources, or when a statement fails
     */
    public Future<List<String>> createMissing(EntityTable<?>... tables) {
        List<TableDefinition> wanted;
        try {
            wanted = SchemaResources.load(Arrays.asList(tables));
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
        return transaction.apply(executor -> createMissing(executor, wanted));
    }

    /**
     * Makes the table that {@code TxOptions.verifiableCommit} needs, where it is missing. Two programs that do this at once do
     * it one after the other.
     */
    public Future<Void> createCommitTokens() {
        return transaction
                .apply(executor -> executor.one(LOCK_SCHEMA, Tuple.tuple())
                        .compose(locked -> executor.list(
                                FIND_MISSING, Tuple.tuple().addArrayOfString(new String[] {CommitTokens.TABLE})))
                        .compose(missing -> missing.isEmpty()
                                ? Future.succeededFuture(missing)
                                : executor.execute(SqlStatement.rendered(CommitTokens.DDL), Tuple.tuple())
                                        .map(missing)))
                .mapEmpty();
    }

    private static Future<List<String>> createMissing(SqlExecutor executor, List<TableDefinition> wanted) {
        String[] names = wanted.stream().map(Ddl::name).toArray(String[]::new);
        return executor.one(LOCK_SCHEMA, Tuple.tuple())
                .compose(locked -> executor.list(FIND_MISSING, Tuple.tuple(Arrays.asList((Object) names))))
                .compose(missing -> create(
                                executor,
                                wanted.stream()
                                        .filter(table -> missing.contains(Ddl.name(table)))
                                        .toList())
                        .map(missing));
    }

    /** Sends all statements at once: a failure stops those behind it, and the transaction with them. */
    private static Future<Void> create(SqlExecutor executor, List<TableDefinition> tables) {
        List<String> statements = new ArrayList<>();
        tables.stream()
                .map(TableDefinition::schema)
                .filter(schema -> !schema.isEmpty())
                .distinct()
                .forEach(schema -> statements.add(Ddl.createSchema(schema)));
        tables.forEach(table -> statements.add(Ddl.createTable(table)));
        for (TableDefinition table : tables) {
            table.foreignKeys().forEach(key -> statements.add(Ddl.addForeignKey(table, key)));
            table.indexes().forEach(index -> statements.add(Ddl.createIndex(table, index)));
        }
        List<Future<Long>> results = new ArrayList<>();
        for (String statement : statements) {
            results.add(executor.execute(SqlStatement.rendered(statement), Tuple.tuple()));
        }
        return results.isEmpty()
                ? Future.succeededFuture()
                : Future.all(results).mapEmpty();
    }

    private static String readText(Row row, int at) {
        return row.getString(at);
    }
}
