package dev.vorm.sql;

import dev.vorm.query.Derived;
import dev.vorm.query.FunctionTable;
import dev.vorm.query.Join;
import dev.vorm.query.Locked;
import dev.vorm.query.ObjectTable;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.Table;
import java.util.List;
import java.util.stream.Stream;

/** Writes a select that locks its rows. */
final class LockRenderer {
    private LockRenderer() {}

    static void render(Locked<?> query, SqlText text) {
        requireRows(query.select().clauses(), query.of());
        boolean joins = SelectRenderer.render(query.select(), text);
        text.append(
                switch (query.strength()) {
                    case UPDATE -> "\nFOR UPDATE";
                    case NO_KEY_UPDATE -> "\nFOR NO KEY UPDATE";
                    case SHARE -> "\nFOR SHARE";
                    case KEY_SHARE -> "\nFOR KEY SHARE";
                });
        String separator = " OF ";
        for (Table<?> table : joins && query.of().isEmpty() ? own(query.select().clauses()) : query.of()) {
            text.append(separator).append(table.quotedAlias());
            separator = ", ";
        }
        text.append(
                switch (query.waits()) {
                    case WAIT -> "";
                    case NO_WAIT -> " NOWAIT";
                    case SKIP_LOCKED -> " SKIP LOCKED";
                });
    }

    /** The tables of a select whose rows can be locked, without those that its paths lead to. */
    private static List<Table<?>> own(SelectClauses clauses) {
        return Stream.concat(
                        Stream.ofNullable(clauses.from()),
                        clauses.joins().stream().map(Join::table))
                .filter(table -> !(table instanceof FunctionTable || table instanceof ObjectTable)
                        && !(table instanceof Derived<?> derived && derived.isCommon()))
                .<Table<?>>map(table -> table)
                .toList();
    }

    /** Refuses what the server would: to lock rows that need not be there. */
    private static void requireRows(SelectClauses clauses, List<Table<?>> of) {
        for (Join join : clauses.joins()) {
            if (of.isEmpty() && join.kind() != Join.Kind.INNER && join.kind() != Join.Kind.CROSS) {
                throw new IllegalStateException(
                        "Behind an outer join there need not be rows to lock: say by of(...) of which tables they are locked");
            }
        }
    }
}
