package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Update;

/** Writes UPDATE. */
final class UpdateRenderer {
    private UpdateRenderer() {}

    static void render(Update update, SqlText text) {
        Scope scope = Scope.of(update.table());
        text.enter(scope);
        text.append("UPDATE ").table(update.table());
        ExpressionRenderer values = ExpressionRenderer.typed(text);
        String separator = "\nSET ";
        for (Assignment assignment : update.assignments()) {
            scope.require(assignment.column());
            LiveRows.requireNoTenant(update.table(), assignment.column());
            text.append(separator).append(assignment.column().quotedName()).append(" = ");
            boolean before = text.secret(assignment.column().type().isSensitive());
            text.target(assignment.column());
            assignment.value().accept(values);
            text.target(null);
            text.secret(before);
            separator = ", ";
        }
        LiveRows.clause("\nWHERE ", update.table(), update.where(), text);
    }
}
