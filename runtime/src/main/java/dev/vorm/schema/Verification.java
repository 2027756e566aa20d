package dev.vorm.schema;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.schema.SchemaReport.Difference;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a database with a build: first by texts alone, then, where those leave doubts, with the server's help. */
final class Verification {
    private final SqlExecutor executor;
    private final SchemaDefinition build;
    private final Catalog catalog;

    private Verification(SqlExecutor executor, SchemaDefinition build, Catalog catalog) {
        this.executor = executor;
        this.build = build;
        this.catalog = catalog;
    }

    static Future<SchemaReport> verify(SqlExecutor executor, SchemaDefinition build) {
        return executor.one(CatalogQuery.STATEMENT, Catalog.binds(build))
                .compose(answer -> new Verification(executor, build, new Catalog(answer)).run());
    }

    private Future<SchemaReport> run() {
        List<Difference> ofTypes = new ArrayList<>();
        build.enums().forEach(type -> enumType(type, ofTypes));
        build.sequences().forEach(sequence -> sequence(sequence, ofTypes));
        List<Future<List<Difference>>> ofTables =
                build.tables().stream().map(this::table).toList();
        return Future.all(ofTables).map(all -> {
            List<Difference> differences = new ArrayList<>(ofTypes);
            ofTables.forEach(table -> differences.addAll(table.result()));
            return new SchemaReport(differences);
        });
    }

    private Future<List<Difference>> table(TableDefinition table) {
        String name = Ddl.name(table);
        Optional<CatalogTable> found = catalog.table(name);
        if (found.isEmpty()) {
            String missing = (table.view() ? "the view " : "the table ") + name + " is missing";
            return Future.succeededFuture(List.of(new Difference(name, "", missing)));
        }
        CatalogTable live = found.get();
        if (!table.view() && !live.kind().equals("a table")) {
            String other = name + " is " + live.kind() + ", the build says a table";
            return Future.succeededFuture(List.of(new Difference(name, "", other)));
        }
        WrittenForms written = new WrittenForms();
        List<Difference> differences = new TableComparison(table, live, catalog, written).differences();
        if (table.view() && table.isOurs()) {
            return new ViewComparison(executor, table, live)
                    .differences()
                    .map(ofQuery -> Stream.concat(differences.stream(), ofQuery.stream())
                            .toList());
        }
        return differences.isEmpty() || !written.isDoubtful()
                ? Future.succeededFuture(differences)
                : PlannedForms.ask(executor, name, Expressions.of(table, live))
                        .map(forms -> new TableComparison(table, live, catalog, forms).differences());
    }

    private void enumType(SchemaDefinition.EnumDefinition type, List<Difference> differences) {
        String name = Ddl.name(type.schema(), type.name());
        Optional<List<String>> labels = catalog.labels(name);
        if (labels.isEmpty()) {
            differences.add(new Difference("", name, "the enum " + name + " is missing"));
        } else if (!labels.get().equals(type.labels())) {
            differences.add(new Difference(
                    "",
                    name,
                    "the enum " + name + " has the labels " + String.join(", ", labels.get()) + ", the build says "
                            + String.join(", ", type.labels())));
        }
    }

    private void sequence(SchemaDefinition.SequenceDefinition sequence, List<Difference> differences) {
        String name = Ddl.name(sequence.schema(), sequence.name());
        Optional<Long> increment = catalog.increment(name);
        if (increment.isEmpty()) {
            differences.add(new Difference("", name, "the sequence " + name + " is missing"));
        } else if (increment.get() != sequence.increment()) {
            differences.add(new Difference(
                    "",
                    name,
                    "the sequence " + name + " goes up by " + increment.get() + ", the build says by "
                            + sequence.increment()));
        }
    }
}
