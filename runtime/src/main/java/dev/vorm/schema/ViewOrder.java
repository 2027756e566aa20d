package dev.vorm.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which views are made: each after those whose names its query has in it. */
final class ViewOrder {
    private ViewOrder() {}

    /** The views among some tables. */
    static List<TableDefinition> of(List<TableDefinition> tables) {
        List<TableDefinition> left =
                new ArrayList<>(tables.stream().filter(TableDefinition::view).toList());
        List<TableDefinition> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            TableDefinition next = left.stream()
                    .filter(view -> left.stream().noneMatch(other -> !other.equals(view) && names(view, other)))
                    .findFirst()
                    // A name can be that of something else, too: the server will tell.
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean names(TableDefinition view, TableDefinition other) {
        return Pattern.compile("(?i)(?<![\\w$])" + Pattern.quote(other.name()) + "(?![\\w$])")
                .matcher(view.query())
                .find();
    }
}
