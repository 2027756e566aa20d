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
        LiveRows.deleteFrom(delete.table(), text);
        LiveRows.clause("\nWHERE ", delete.table(), delete.where(), text);
    }
}
