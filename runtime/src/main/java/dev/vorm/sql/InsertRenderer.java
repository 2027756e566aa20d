package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Insert;
import dev.vorm.query.InsertReturning;
import java.util.List;

/** Writes INSERT. */
final class InsertRenderer {
    private InsertRenderer() {}

    static void render(InsertReturning<?> query, SqlText text) {
        render(query.insert(), text);
        text.enter(Scope.of(query.insert().table()));
        text.append("\nRETURNING ");
        ExpressionRenderer.casting(text).selected(query.selection().expressions());
    }

    static void render(Insert<?> insert, SqlText text) {
        if (insert.table().joined().isPresent()) {
            throw new IllegalStateException("The rows of " + insert.table()
                    + " are in several tables: insert entities through their repository");
        }
        List<Assignment> assignments = insert.assignments();
        text.append("INSERT INTO ").table(insert.table());
        for (int i = 0; i < assignments.size(); i++) {
            Scope.of(insert.table()).require(assignments.get(i).column());
            RowFilter.requireNoTenant(insert.table(), assignments.get(i).column());
            text.append(i == 0 ? " (" : ", ").append(assignments.get(i).column().quotedName());
        }
        insert.table().discriminator().ifPresent(kind -> text.append(", ").append(kind.quotedColumn()));
        insert.table().tenant().ifPresent(tenant -> text.append(", ").append(tenant.quotedName()));
        ExpressionRenderer values = ExpressionRenderer.typed(text);
        for (int i = 0; i < assignments.size(); i++) {
            text.append(i == 0 ? ")\nVALUES (" : ", ");
            boolean before = text.beginSecret(assignments.get(i).column().type().isSensitive());
            text.target(assignments.get(i).column());
            assignments.get(i).value().accept(values);
            text.target(null);
            text.endSecret(before);
        }
        insert.table().discriminator().ifPresent(kind -> text.append(", ").append(kind.literal()));
        insert.table().tenant().ifPresent(tenant -> text.append(", ").tenant(tenant));
        text.append(")");
    }
}
