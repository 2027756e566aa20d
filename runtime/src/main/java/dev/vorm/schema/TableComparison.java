package dev.vorm.schema;

import dev.vorm.query.Identifiers;
import dev.vorm.schema.SchemaReport.Difference;
import dev.vorm.schema.TableDefinition.Check;
import dev.vorm.schema.TableDefinition.ForeignKey;
import dev.vorm.schema.TableDefinition.Index;
import dev.vorm.schema.TableDefinition.IndexKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares one table with the build. A build's constraint is there when any of the table's says the same. */
final class TableComparison {
    private final TableDefinition build;
    private final TableDefinition live;
    private final CatalogTable found;
    private final Catalog catalog;
    private final Forms forms;
    private final String table;
    private final List<Difference> differences = new ArrayList<>();

    TableComparison(TableDefinition build, CatalogTable found, Catalog catalog, Forms forms) {
        this.build = build;
        this.live = found.definition();
        this.found = found;
        this.catalog = catalog;
        this.forms = forms;
        this.table = Ddl.name(build);
    }

    List<Difference> differences() {
        if (!build.comment().isEmpty() && !build.comment().equals(live.comment())) {
            String said = ColumnComparison.comment(live.comment());
            differences.add(new Difference(
                    table,
                    "",
                    table + " has " + said + ", the build says " + ColumnComparison.quoted(build.comment())));
        }
        differences.addAll(new ColumnComparison(build, found, catalog, forms).differences());
        if (!build.view()) {
            primaryKey();
            each(build.uniques(), live.uniques(), this::sameKey, TableDefinition.Key::name, Clauses::unique);
            each(build.checks(), live.checks(), this::sameCheck, Check::name, Clauses::check);
            each(build.foreignKeys(), live.foreignKeys(), this::sameForeignKey, ForeignKey::name, Clauses::foreignKey);
            each(build.indexes(), live.indexes(), this::sameIndex, Index::name, TableComparison::text);
        }
        return differences;
    }

    private void primaryKey() {
        TableDefinition.Key wanted = build.primaryKey();
        TableDefinition.Key there = live.primaryKey();
        if (!sameColumns(wanted.columns(), there.columns())) {
            String columns = Clauses.columns(wanted.columns());
            differences.add(new Difference(
                    table,
                    wanted.name(),
                    there.columns().isEmpty()
                            ? table + " has no primary key, the build says " + columns
                            : "the primary key of " + table + " is " + Clauses.columns(there.columns())
                                    + ", the build says " + columns));
        }
    }

    /** Looks for what the build says; what is there by the same name is the likeliest to be meant. */
    private <T> void each(
            List<T> wanted, List<T> there, BiPredicate<T, T> same, Function<T, String> name, Function<T, String> text) {
        for (T one : wanted) {
            if (there.stream().noneMatch(other -> same.test(one, other))) {
                String says = text.apply(one);
                String message = there.stream()
                        .filter(other -> name.apply(other).equals(name.apply(one)))
                        .findFirst()
                        .map(other -> name.apply(one) + " of " + table + " is " + text.apply(other)
                                + ", the build says " + says)
                        .orElseGet(() -> table + " has no " + says + ", which the build calls " + name.apply(one));
                differences.add(new Difference(table, name.apply(one), message));
            }
        }
    }

    private boolean sameKey(TableDefinition.Key wanted, TableDefinition.Key there) {
        return sameColumns(wanted.columns(), there.columns())
                && wanted.nullsNotDistinct() == there.nullsNotDistinct()
                && wanted.deferrable().equals(there.deferrable());
    }

    private boolean sameCheck(Check wanted, Check there) {
        return forms.same(wanted.condition(), there.condition(), "");
    }

    private boolean sameForeignKey(ForeignKey wanted, ForeignKey there) {
        return pairs(wanted).equals(pairs(there))
                && catalog.fullName(Ddl.name(wanted.schema(), wanted.table()))
                        .equals(Ddl.name(there.schema(), there.table()))
                && wanted.onDelete().equals(there.onDelete())
                && wanted.onUpdate().equals(there.onUpdate())
                && wanted.deferrable().equals(there.deferrable());
    }

    private static Set<Map.Entry<String, String>> pairs(ForeignKey key) {
        Set<Map.Entry<String, String>> pairs = new HashSet<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(Map.entry(key.columns().get(i), key.referenced().get(i)));
        }
        return pairs;
    }

    private boolean sameIndex(Index wanted, Index there) {
        return wanted.unique() == there.unique()
                && wanted.using().equals(there.using())
                && sameColumns(wanted.include(), there.include())
                && wanted.nullsNotDistinct() == there.nullsNotDistinct()
                && sameIndexKeys(wanted.keys(), there.keys())
                && forms.same(wanted.where(), there.where(), "");
    }

    private boolean sameIndexKeys(List<IndexKey> wanted, List<IndexKey> there) {
        boolean same = wanted.size() == there.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = sameIndexKey(wanted.get(i), there.get(i));
        }
        return same;
    }

    private boolean sameIndexKey(IndexKey wanted, IndexKey there) {
        boolean sameClass = wanted.operatorClass().isEmpty()
                ? there.usualClass()
                : wanted.operatorClass().equals(there.operatorClass());
        return sameClass
                && wanted.descending() == there.descending()
                && wanted.nullsFirst() == there.nullsFirst()
                && sameContent(wanted, there);
    }

    /** An expression that is but a column is a column to PostgreSQL. */
    private boolean sameContent(IndexKey wanted, IndexKey there) {
        boolean columns = !wanted.column().isEmpty() && !there.column().isEmpty();
        return columns ? wanted.column().equals(there.column()) : forms.same(text(wanted), text(there), "");
    }

    static String text(IndexKey key) {
        return key.column().isEmpty() ? key.expression() : Identifiers.quoted(key.column());
    }

    private static boolean sameColumns(List<String> wanted, List<String> there) {
        return wanted.size() == there.size() && new HashSet<>(wanted).equals(new HashSet<>(there));
    }

    private static String text(Index index) {
        return (index.unique() ? "unique index " : "index ") + Clauses.index(index);
    }
}
