package dev.vorm.testing;

import dev.vorm.execute.SqlStatement;

/** Statements on the table that this module's tests have in their schema. */
final class Notes {
    static final SqlStatement<Void> INSERT =
            SqlStatement.named("Notes.insert", "INSERT INTO notes (text)\nVALUES ('a note')");
    static final SqlStatement<Long> COUNT =
            SqlStatement.named("Notes.count", "SELECT count(*)\nFROM notes", (row, at) -> row.getLong(at));
    static final SqlStatement<String> DATABASE =
            SqlStatement.named("Notes.database", "SELECT current_database()::text", (row, at) -> row.getString(at));

    private Notes() {}
}
