package dev.vorm.sql;

import dev.vorm.query.Delete;
import dev.vorm.query.JoinedRows;
import java.util.Optional;

/** Writes DELETE. */
final class DeleteRenderer {
    private DeleteRenderer() {}

    static void render(Delete delete, SqlText text) {
        Optional<JoinedRows> joined = JoinedRenderer.rows(delete.table());
        if (joined.isPresent()) {
            JoinedRenderer.delete(delete, joined.get(), text);
            return;
        }
        text.enter(Scope.of(delete.table()));
        RowFilter.deleteFrom(delete.table(), text);
        RowFilter.clause("\nWHERE ", delete.table(), delete.where(), text);
    }
}
