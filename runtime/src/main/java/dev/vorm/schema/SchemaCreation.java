package dev.vorm.schema;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.schema.SchemaDefinition.EnumDefinition;
import dev.vorm.schema.SchemaDefinition.SequenceDefinition;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes what is missing, in the order in which one needs the other. */
final class SchemaCreation {
    /** Any number will do that other programs do not use: it keeps two of ours from making the same table at once. */
    private static final long LOCK = 0x566f726d_53636865L;

    private static final SqlStatement<String> LOCK_SCHEMA = SqlStatement.named(
            "Schema.lock", "SELECT pg_advisory_xact_lock(" + LOCK + ")::text", SchemaCreation::readText);

    private static final SqlStatement<String> FIND_MISSING = SqlStatement.named(
            "Schema.findMissing",
            "SELECT name\nFROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "WHERE to_regclass(name) IS NULL\nORDER BY input_order",
            SchemaCreation::readText);

    private static final SqlStatement<String> FIND_MISSING_TYPES = SqlStatement.named(
            "Schema.findMissingTypes",
            "SELECT name\nFROM unnest($1::text[]) AS name\nWHERE to_regtype(name) IS NULL",
            SchemaCreation::readText);

    private final List<TableDefinition> tables;
    private final List<EnumDefinition> enums;
    private final List<SequenceDefinition> sequences;

    /** Takes of some definitions those with the names of what is missing. */
    private SchemaCreation(SchemaDefinition wanted, Set<String> relations, Set<String> types) {
        this.tables = wanted.tables().stream()
                .filter(table -> relations.contains(Ddl.name(table)))
                .toList();
        this.enums = wanted.enums().stream()
                .filter(type -> types.contains(Ddl.name(type.schema(), type.name())))
                .toList();
        this.sequences = wanted.sequences().stream()
                .filter(sequence -> relations.contains(Ddl.name(sequence.schema(), sequence.name())))
                .toList();
    }

    /** Keeps others from making anything until the end of the transaction. */
    static Future<String> lock(SqlExecutor tx) {
        return tx.one(LOCK_SCHEMA, Tuple.tuple());
    }

    /** Those of some tables and sequences that are not there, in order. */
    static Future<List<String>> missing(SqlExecutor tx, List<String> names) {
        return tx.list(FIND_MISSING, Tuple.tuple().addArrayOfString(names.toArray(String[]::new)));
    }

    /** Makes what is missing; gives the names of the tables and views that were made. */
    static Future<List<String>> create(SqlExecutor tx, SchemaDefinition wanted) {
        SchemaDefinition made = new SchemaDefinition(
                wanted.tables().stream().filter(TableDefinition::isOurs).toList(), wanted.enums(), wanted.sequences());
        List<String> relations = Stream.concat(
                        made.tables().stream().map(Ddl::name),
                        made.sequences().stream().map(sequence -> Ddl.name(sequence.schema(), sequence.name())))
                .toList();
        return lock(tx).compose(locked -> missing(tx, relations))
                .compose(missing -> missingTypes(tx, made.enums())
                        .map(types -> new SchemaCreation(made, new HashSet<>(missing), new HashSet<>(types))))
                .compose(creation -> creation.run(tx));
    }

    private static Future<List<String>> missingTypes(SqlExecutor tx, List<EnumDefinition> enums) {
        String[] names =
                enums.stream().map(type -> Ddl.name(type.schema(), type.name())).toArray(String[]::new);
        return names.length == 0
                ? Future.succeededFuture(List.of())
                : tx.list(FIND_MISSING_TYPES, Tuple.tuple().addArrayOfString(names));
    }

    /** Sends all statements at once: a failure stops those behind it, and the transaction with them. */
    private Future<List<String>> run(SqlExecutor tx) {
        List<String> made = tables.stream().map(Ddl::name).toList();
        List<Future<Long>> results = new ArrayList<>();
        for (String statement : statements()) {
            results.add(tx.execute(SqlStatement.rendered(statement), Tuple.tuple()));
        }
        return results.isEmpty()
                ? Future.succeededFuture(made)
                : Future.all(results).map(made);
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        Stream.of(
                        tables.stream().map(TableDefinition::schema),
                        enums.stream().map(EnumDefinition::schema),
                        sequences.stream().map(SequenceDefinition::schema))
                .flatMap(schemas -> schemas)
                .filter(schema -> !schema.isEmpty())
                .distinct()
                .forEach(schema -> statements.add(Ddl.createSchema(schema)));
        enums.forEach(type -> statements.add(Ddl.createEnum(type)));
        sequences.forEach(sequence -> statements.add(Ddl.createSequence(sequence)));
        tables.stream().filter(table -> !table.view()).forEach(table -> statements.add(Ddl.createTable(table)));
        for (TableDefinition table : tables) {
            table.foreignKeys().forEach(key -> statements.add(Ddl.addForeignKey(table, key)));
        }
        ViewOrder.of(tables).forEach(view -> statements.add(Ddl.createView(view)));
        for (TableDefinition table : tables) {
            table.indexes().forEach(index -> statements.add(Ddl.createIndex(table, index)));
            statements.addAll(Ddl.comments(table));
        }
        sequences.stream()
                .filter(sequence -> !sequence.column().isEmpty())
                .forEach(sequence -> statements.add(Ddl.ownSequence(sequence)));
        return statements;
    }

    private static String readText(Row row, int at) {
        return row.getString(at);
    }
}
