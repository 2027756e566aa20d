package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.Table;
import dev.vorm.query.Update;
import java.util.List;
import java.util.Optional;

/** Writes UPDATE. */
final class UpdateRenderer {
    private UpdateRenderer() {}

    static void render(Update<?> update, SqlText text) {
        Table<?> table = update.table();
        requireWritten(table, update.assignments());
        Optional<JoinedRows> joined = JoinedRenderer.rows(table);
        if (joined.isPresent()) {
            JoinedRenderer.requireAlone(table, update.from());
            JoinedRenderer.update(update, joined.get(), text);
            return;
        }
        text.enter(Scope.of(table, update.from()));
        text.append("UPDATE ").storedTable(table);
        assignments(update.assignments(), text);
        FromRenderer.others("\nFROM ", update.from(), text);
        RowFilter.clause("\nWHERE ", table, update.from(), update.where(), text);
    }

    /** Refuses what writes columns of other tables, or the tenant. */
    static void requireWritten(Table<?> table, List<Assignment> assignments) {
        Scope scope = Scope.of(table);
        for (Assignment assignment : assignments) {
            scope.require(assignment.column());
            RowFilter.requireNoTenant(table, assignment.column());
        }
    }

    static void assignments(List<Assignment> assignments, SqlText text) {
        ExpressionRenderer values = ExpressionRenderer.typed(text);
        String separator = "\nSET ";
        for (Assignment assignment : assignments) {
            text.clause(separator).append(assignment.column().quotedName()).append(" = ");
            value(assignment, values, text);
            separator = ", ";
        }
    }

    static void value(Assignment assignment, ExpressionRenderer renderer, SqlText text) {
        boolean before = text.beginSecret(assignment.column().type().isSensitive());
        text.target(assignment.column());
        assignment.value().accept(renderer);
        text.target(null);
        text.endSecret(before);
    }
}
