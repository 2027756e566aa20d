package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An index is over columns or expressions, and asks of its access method only what that can do. */
final class IndexRules {
    private static final String BTREE = "btree";
    private static final List<String> METHODS = List.of("brin", BTREE, "gin", "gist", "hash", "spgist");
    private static final Set<String> INCLUDING = Set.of(BTREE, "gist", "spgist");
    private static final Set<String> OF_ONE_COLUMN = Set.of("hash", "spgist");

    private final IndexModel index;
    private final List<Diagnostic> found = new ArrayList<>();

    private IndexRules(IndexModel index) {
        this.index = index;
    }

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        ColumnNames columns = new ColumnNames(entity);
        for (IndexModel index : entity.indexes()) {
            IndexRules rules = new IndexRules(index);
            rules.columns(columns);
            rules.sql();
            rules.method();
            rules.nulls(columns);
            found.addAll(rules.found);
        }
        return found;
    }

    private void columns(ColumnNames columns) {
        Place place = index.place().value("columns");
        if (index.keys().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.NO_COLUMNS, place, "Index"));
        }
        List<ColumnNames.Named> named = new ArrayList<>();
        for (int i = 0; i < index.keys().size(); i++) {
            IndexKeyModel key = index.keys().get(i);
            if (!key.column().isEmpty()) {
                named.add(new ColumnNames.Named(key.column(), place.item(i)));
            } else if (key.expression().isEmpty()) {
                found.add(Diagnostic.of(DiagnosticCode.INDEX_KEY, place.item(i), key.text()));
            }
        }
        for (int i = 0; i < index.include().size(); i++) {
            Place included = index.place().value("include").item(i);
            named.add(new ColumnNames.Named(index.include().get(i), included));
        }
        columns.check(named, found);
    }

    private void sql() {
        Place where = index.place().value("where");
        if (where.value() != null && index.where().isBlank()) {
            found.add(Diagnostic.of(DiagnosticCode.EMPTY_SQL, where, "Index"));
        }
    }

    private void method() {
        Place using = index.place().value("using");
        String method = index.using().isEmpty() ? BTREE : index.using();
        NameRules.check(index.using(), using, found);
        String hint = NearestName.hint(method, METHODS);
        if (!METHODS.contains(method)) {
            // Extensions bring methods of their own; what is nearly one of PostgreSQL's is none of theirs.
            if (!hint.isEmpty()) {
                found.add(Diagnostic.of(DiagnosticCode.INDEX_METHOD, using, method, hint));
            }
            return;
        }
        if (index.unique() && !method.equals(BTREE)) {
            found.add(Diagnostic.of(DiagnosticCode.METHOD_UNIQUE, index.place().value("unique"), method));
        }
        if (!index.include().isEmpty() && !INCLUDING.contains(method)) {
            found.add(Diagnostic.of(DiagnosticCode.METHOD_INCLUDE, index.place().value("include"), method));
        }
        if (index.keys().size() > 1 && OF_ONE_COLUMN.contains(method)) {
            Place second = index.place().value("columns").item(1);
            found.add(Diagnostic.of(DiagnosticCode.METHOD_COLUMNS, second, method));
        }
        for (int i = 0; i < index.keys().size(); i++) {
            if (index.keys().get(i).ordered() && !method.equals(BTREE)) {
                Place place = index.place().value("columns").item(i);
                found.add(Diagnostic.of(DiagnosticCode.METHOD_ORDER, place, method));
            }
        }
    }

    private void nulls(ColumnNames columns) {
        Place place = index.place().value("nullsNotDistinct");
        if (index.nullsNotDistinct() && !index.unique()) {
            found.add(Diagnostic.of(DiagnosticCode.NULLS_WITHOUT_UNIQUE, place));
        } else if (index.nullsNotDistinct()
                && columns.neverNull(
                        index.keys().stream().map(IndexKeyModel::column).toList())) {
            found.add(Diagnostic.of(DiagnosticCode.NULLS_NEVER, place));
        }
    }
}
