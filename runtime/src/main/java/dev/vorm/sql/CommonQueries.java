package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Cycle;
import dev.vorm.query.Derived;
import dev.vorm.query.SetQuery;
import dev.vorm.query.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queries that stand before a statement: found while it is written, so that it is written again behind them. */
final class CommonQueries {
    private final List<Derived<?>> inOrder = new ArrayList<>();
    private final Map<String, Derived<?>> byName = new HashMap<>();
    private @Nullable String within;

    /** Adds a query, behind those that it names. */
    void add(Derived<?> query) {
        Derived<?> same = byName.putIfAbsent(query.name(), query);
        if (same == null) {
            render(query, new SqlText(this, null));
            inOrder.add(query);
        } else if (same.query() != query.query() && !isItself(query, same)) {
            throw new IllegalStateException("Two queries before the statement are called " + query.name());
        }
    }

    /** Whether a name in a recursive query means that query, which goes on from its first part. */
    private static boolean isItself(Derived<?> named, Derived<?> recursive) {
        return recursive.query() instanceof SetQuery<?> both && both.left() == named.query();
    }

    /** Adds what they are called. */
    void addNames(Set<String> names) {
        names.addAll(byName.keySet());
    }

    /** Whether one of them has a name. */
    boolean isNamed(String name) {
        return byName.containsKey(name);
    }

    /** Refuses a table whose name one of them has, but in that one itself: the server would ask the query instead. */
    void requireSeen(Table<?> table) {
        if (byName.containsKey(table.name())
                && !table.name().equals(within)
                && table.schema().isEmpty()) {
            throw new IllegalStateException("A query before the statement has the name of the table " + table.name()
                    + ", which the statement uses, too: give the query another one");
        }
    }

    private void render(Derived<?> query, SqlText text) {
        String around = within;
        within = query.name();
        Renderer.render(query.query(), text);
        within = around;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** Writes WITH. */
    void render(SqlText text) {
        boolean isRecursive = inOrder.stream().anyMatch(query -> query.kind() == Derived.Kind.RECURSIVE);
        String separator = isRecursive ? "WITH RECURSIVE " : "WITH ";
        for (Derived<?> query : inOrder) {
            text.append(separator).append(query.quotedName()).append(" ");
            FromRenderer.columns(query, text);
            text.append(" AS (");
            SqlText.Reach reach = text.enterQuery(false);
            render(query, text);
            text.leaveQuery(reach);
            text.append(")");
            cycle(query.cycle(), text);
            separator = ",\n";
        }
        text.append("\n");
    }

    private static void cycle(@Nullable Cycle cycle, SqlText text) {
        if (cycle != null) {
            text.append(
                    cycle.columns().stream().map(Column::quotedName).collect(Collectors.joining(", ", " CYCLE ", "")));
            text.append(" SET " + cycle.quotedMark() + " USING " + cycle.quotedPath());
        }
    }
}
