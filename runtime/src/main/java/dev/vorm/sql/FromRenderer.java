package dev.vorm.sql;

import dev.vorm.query.Join;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes FROM and the joins. */
final class FromRenderer {
    private FromRenderer() {}

    /** The tables that a select names. */
    static Scope scope(SelectClauses clauses) {
        Table<?> from = clauses.from();
        if (from == null) {
            if (!clauses.joins().isEmpty()) {
                throw new IllegalStateException("A select with joins needs from(...) before them");
            }
            return Scope.EMPTY;
        }
        if (clauses.joins().isEmpty()) {
            return Scope.of(from);
        }
        List<Table<?>> tables = new ArrayList<>();
        tables.add(from);
        for (Join join : clauses.joins()) {
            tables.add(join.table());
        }
        return Scope.of(tables);
    }

    static void render(SelectClauses clauses, SqlText text) {
        Table<?> from = clauses.from();
        if (from == null) {
            return;
        }
        text.clause("\nFROM ").table(from);
        for (Join join : clauses.joins()) {
            text.clause(join.kind() == Join.Kind.LEFT ? "\nLEFT JOIN " : "\nJOIN ")
                    .table(join.table());
            RowFilter.clause(" ON ", join.table(), join.on(), text);
        }
    }
}
