package dev.vorm.schema;

import dev.vorm.query.Identifiers;
import java.util.List;
import java.util.stream.Collectors;

/** What constraints and indexes say, as clauses of SQL, without their names. */
final class Clauses {
    private static final String NO_ACTION = "NO ACTION";

    private Clauses() {}

    static String primaryKey(TableDefinition.Key key) {
        return "PRIMARY KEY " + columns(key.columns());
    }

    static String unique(TableDefinition.Key key) {
        return "UNIQUE " + (key.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + columns(key.columns())
                + deferrable(key.deferrable());
    }

    static String check(TableDefinition.Check check) {
        return "CHECK (" + check.condition() + ")";
    }

    static String foreignKey(TableDefinition.ForeignKey key) {
        return "FOREIGN KEY " + columns(key.columns()) + " REFERENCES " + Ddl.name(key.schema(), key.table()) + " "
                + columns(key.referenced()) + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate()) + deferrable(key.deferrable());
    }

    /** All of an index but its name and table: {@code USING} and what follows it. */
    static String index(TableDefinition.Index index) {
        return "USING " + Identifiers.quoted(index.using()) + " "
                + index.keys().stream().map(Clauses::indexKey).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " INCLUDE " + columns(index.include()))
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.where().isEmpty() ? "" : " WHERE (" + index.where() + ")");
    }

    private static String indexKey(TableDefinition.IndexKey key) {
        String nulls = key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return (key.column().isEmpty() ? "(" + key.expression() + ")" : Identifiers.quoted(key.column()))
                + (key.operatorClass().isEmpty() || key.usualClass() ? "" : " " + key.operatorClass())
                + (key.descending() ? " DESC" : "")
                + (key.nullsFirst() == key.descending() ? "" : nulls);
    }

    static String columns(List<String> names) {
        return names.stream().map(Identifiers::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String action(String event, String action) {
        return action.equals(NO_ACTION) ? "" : event + action;
    }

    private static String deferrable(String when) {
        return when.isEmpty() ? "" : " DEFERRABLE " + when;
    }
}
