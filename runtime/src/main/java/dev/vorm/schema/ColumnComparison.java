package dev.vorm.schema;

import dev.vorm.schema.CatalogTable.Facts;
import dev.vorm.schema.SchemaReport.Difference;
import dev.vorm.schema.TableDefinition.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the columns of a table or view with the build. */
final class ColumnComparison {
    private static final String SERIAL = "nextval(";

    private final TableDefinition build;
    private final CatalogTable found;
    private final ColumnTypes types;
    private final Forms forms;
    private final String table;
    private final List<Difference> differences = new ArrayList<>();

    ColumnComparison(TableDefinition build, CatalogTable found, Catalog catalog, Forms forms) {
        this.build = build;
        this.found = found;
        this.types = new ColumnTypes(catalog);
        this.forms = forms;
        this.table = Ddl.name(build);
    }

    List<Difference> differences() {
        Map<String, Column> live = new HashMap<>();
        found.definition().columns().forEach(column -> live.put(column.name(), column));
        for (Column column : build.columns()) {
            Column there = live.remove(column.name());
            Facts facts = found.columns().get(column.name());
            if (there == null || facts == null) {
                differences.add(new Difference(
                        table, column.name(), "the column " + table + "." + column.name() + " is missing"));
            } else {
                compare(column, there, facts);
            }
        }
        if (!build.view()) {
            found.definition().columns().stream().filter(live::containsValue).forEach(this::extra);
        }
        return differences;
    }

    private void compare(Column column, Column there, Facts facts) {
        if (!types.same(column.type(), there.type(), facts)) {
            differ(column, "is " + ColumnTypes.text(there.type()), column.type());
        }
        if (!column.comment().isEmpty() && !column.comment().equals(there.comment())) {
            differ(column, "has " + comment(there.comment()), quoted(column.comment()));
        }
        if (build.view()) {
            return;
        }
        if (column.nullable() != there.nullable()) {
            differ(column, nullable(there.nullable()), "it " + nullable(column.nullable()));
        }
        if (!sameValue(column, there, facts)) {
            differ(column, value(there, facts.virtual()), "it " + value(column, false));
        }
    }

    /** The same source of values; a serial column numbers its rows as an identity column does. */
    private boolean sameValue(Column column, Column there, Facts facts) {
        if (column.identity()) {
            return there.identity() || there.defaultValue().startsWith(SERIAL);
        }
        return !there.identity()
                && !facts.virtual()
                && forms.same(column.computed(), there.computed(), facts.base())
                && forms.same(column.defaultValue(), there.defaultValue(), facts.base());
    }

    private static String value(Column column, boolean virtual) {
        if (column.identity()) {
            return "is an identity column";
        }
        if (!column.computed().isEmpty()) {
            return "is computed as " + column.computed() + (virtual ? " when it is read" : "");
        }
        return column.defaultValue().isEmpty() ? "has no default" : "has the default " + column.defaultValue();
    }

    private static String nullable(boolean nullable) {
        return nullable ? "takes NULL" : "is NOT NULL";
    }

    private void extra(Column column) {
        Facts facts = found.columns().get(column.name());
        if (!column.nullable() && facts != null && !facts.filled()) {
            differences.add(new Difference(
                    table,
                    column.name(),
                    table + "." + column.name()
                            + " is NOT NULL without a default, and the build does not know it: inserts would fail"));
        }
    }

    private void differ(Column column, String there, String wanted) {
        differences.add(new Difference(
                table, column.name(), table + "." + column.name() + " " + there + ", the build says " + wanted));
    }

    static String comment(String comment) {
        return comment.isEmpty() ? "no comment" : "the comment " + quoted(comment);
    }

    static String quoted(String text) {
        return "'" + text + "'";
    }
}
