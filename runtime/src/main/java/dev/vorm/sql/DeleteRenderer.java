package dev.vorm.sql;

import dev.vorm.query.Delete;

/** Writes DELETE. */
final class DeleteRenderer {
    private DeleteRenderer() {}

    static void render(Delete delete, SqlText text) {
        text.enter(Scope.of(delete.table()));
        text.append("DELETE FROM ").table(delete.table());
        ConditionRenderer.clause("\nWHERE ", delete.where(), text);
    }
}
