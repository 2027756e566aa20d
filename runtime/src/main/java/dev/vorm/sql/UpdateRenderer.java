package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.Update;
import java.util.List;
import java.util.Optional;

/** Writes UPDATE. */
final class UpdateRenderer {
    private UpdateRenderer() {}

    static void render(Update update, SqlText text) {
        Scope scope = Scope.of(update.table());
        for (Assignment assignment : update.assignments()) {
            scope.require(assignment.column());
            RowFilter.requireNoTenant(update.table(), assignment.column());
        }
        Optional<JoinedRows> joined = JoinedRenderer.rows(update.table());
        if (joined.isPresent()) {
            JoinedRenderer.update(update, joined.get(), text);
            return;
        }
        text.enter(scope);
        text.append("UPDATE ").storedTable(update.table());
        assignments(update.assignments(), text);
        RowFilter.clause("\nWHERE ", update.table(), update.where(), text);
    }

    static void assignments(List<Assignment> assignments, SqlText text) {
        ExpressionRenderer values = ExpressionRenderer.typed(text);
        String separator = "\nSET ";
        for (Assignment assignment : assignments) {
            text.append(separator).append(assignment.column().quotedName()).append(" = ");
            boolean before = text.secret(assignment.column().type().isSensitive());
            text.target(assignment.column());
            assignment.value().accept(values);
            text.target(null);
            text.secret(before);
            separator = ", ";
        }
    }
}
