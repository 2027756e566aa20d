package dev.vorm.testing;

import dev.vorm.execute.SqlStatement;

/** What a server says of its databases. */
final class Databases {
    static final SqlStatement<String> ALL = SqlStatement.named(
            "Databases.all", "SELECT datname::text\nFROM pg_database", (row, at) -> row.getString(at));

    private Databases() {}
}
