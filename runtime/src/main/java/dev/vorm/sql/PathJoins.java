package dev.vorm.sql;

import dev.vorm.query.Identifiers;
import dev.vorm.query.Join;
import dev.vorm.query.PathTable;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The joins that a statement's paths need: found while it is written, so that it is written again with them. Each stands in the
 * nearest select whose FROM has the table that the path starts from, behind the joins of the select itself but those that use it.
 */
final class PathJoins {
    private static final int LONGEST = 56;

    private final Map<Integer, Map<PathTable<?>, Place>> bySelect = new TreeMap<>();

    /** Where a path's join stands, and what its table is called there. */
    private static final class Place {
        private int behind = Scope.ALL;
        private String alias = "";
    }

    /**
     * A join.
     *
     * @param behind behind how many of the select's own tables it stands
     */
    record PathJoin(int behind, Join join) {}

    /** Adds a path, behind those that lead to it. */
    void add(PathTable<?> path, Scope select) {
        if (path.from() instanceof PathTable<?> before) {
            add(before, select);
        }
        Place place = bySelect.computeIfAbsent(select.number(), number -> new LinkedHashMap<>())
                .computeIfAbsent(path, found -> new Place());
        place.behind = Math.min(place.behind, select.written(path));
    }

    /** Gives them aliases that nothing in the statement has. */
    void name(Set<String> taken) {
        bySelect.values().forEach(places -> places.forEach((path, place) -> place.alias = free(path.steps(), taken)));
    }

    private static String free(String wanted, Set<String> taken) {
        String stem = wanted;
        while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        String name = stem;
        for (int number = 2; !taken.add(name); number++) {
            name = stem + "_" + number;
        }
        return name;
    }

    /** What a path's table is called in a select, as SQL writes it. */
    String alias(PathTable<?> path, Scope select) {
        Place place = Objects.requireNonNull(places(select.number()).get(path), path::toString);
        return Identifiers.quoted(place.alias);
    }

    /** The joins of a select. */
    List<PathJoin> of(int select, SelectClauses clauses) {
        List<PathJoin> joins = new ArrayList<>();
        places(select)
                .forEach((path, place) ->
                        joins.add(new PathJoin(place.behind, path.join(kind(path, clauses), place.alias))));
        return joins;
    }

    private Map<PathTable<?>, Place> places(int select) {
        return bySelect.getOrDefault(select, Map.of());
    }

    /** No row must get lost by what is only asked of it: all stay unless each has what the path leads to. */
    private static Join.Kind kind(PathTable<?> path, SelectClauses clauses) {
        return path.nullable() || isNullable(path.start(), clauses) ? Join.Kind.LEFT : Join.Kind.INNER;
    }

    /** Whether joins of the select can leave a table without a row. */
    private static boolean isNullable(Table<?> table, SelectClauses clauses) {
        return FromRenderer.isWhole(clauses)
                || clauses.joins().stream()
                        .anyMatch(join ->
                                join.kind() == Join.Kind.LEFT && join.table().equals(table));
    }
}
