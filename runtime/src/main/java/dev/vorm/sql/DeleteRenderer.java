package dev.vorm.sql;

import dev.vorm.query.Delete;

/** Writes DELETE. */
final class DeleteRenderer {
    private DeleteRenderer() {}

    static void render(Delete delete, SqlText text) {
        text.enter(Scope.of(delete.table()));
        if (delete.table().joined().isPresent()) {
            JoinedRenderer.delete(delete, text);
            return;
        }
        RowFilter.deleteFrom(delete.table(), text);
        RowFilter.clause("\nWHERE ", delete.table(), delete.where(), text);
    }
}
