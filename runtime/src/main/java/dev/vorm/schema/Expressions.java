package dev.vorm.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All expressions that two sides say of a table, each as {@link PlannedForms} selects it. */
final class Expressions {
    private final Map<String, CatalogTable.Facts> facts;
    private final Set<String> selected = new LinkedHashSet<>();

    private Expressions(Map<String, CatalogTable.Facts> facts) {
        this.facts = facts;
    }

    static List<String> of(TableDefinition table, CatalogTable live) {
        Expressions expressions = new Expressions(live.columns());
        expressions.add(table);
        expressions.add(live.definition());
        return List.copyOf(expressions.selected);
    }

    /** Of indexes and checks the database has more than the build: all are asked for, since any can be the one. */
    private void add(TableDefinition table) {
        for (TableDefinition.Column column : table.columns()) {
            CatalogTable.Facts known = facts.get(column.name());
            if (known != null) {
                add(column.defaultValue(), known.base());
                add(column.computed(), known.base());
            }
        }
        table.checks().forEach(check -> add(check.condition(), ""));
        for (TableDefinition.Index index : table.indexes()) {
            add(index.where(), "");
            index.keys().forEach(key -> add(TableComparison.text(key), ""));
        }
    }

    private void add(String sql, String type) {
        if (!sql.isEmpty()) {
            selected.add(PlannedForms.selected(sql, type));
        }
    }
}
