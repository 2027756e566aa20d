package dev.vorm.sql;

import dev.vorm.query.Delete;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.Table;
import java.util.Optional;

/** Writes DELETE. */
final class DeleteRenderer {
    private DeleteRenderer() {}

    static void render(Delete<?> delete, SqlText text) {
        Table<?> table = delete.table();
        Optional<JoinedRows> joined = JoinedRenderer.rows(table);
        if (joined.isPresent()) {
            JoinedRenderer.requireAlone(table, delete.using());
            JoinedRenderer.delete(delete, joined.get(), text);
            return;
        }
        text.enter(Scope.of(table, delete.using()));
        RowFilter.deleteFrom(table, text);
        FromRenderer.others(table.softDelete().isEmpty() ? "\nUSING " : "\nFROM ", delete.using(), text);
        RowFilter.clause("\nWHERE ", table, delete.using(), delete.where(), text);
    }
}
