package dev.vorm.processor.plan;

import java.util.List;

/**
 * How the query language sees rows that are made of several tables'.
 *
 * @param rows the query that gives them
 * @param base the table that has the key and what all entities under a root have, as SQL writes it
 * @param own the table that has what only this entity has, as SQL writes it; "" for a root
 * @param names the names of the columns in {@code rows}
 */
public record JoinedPlan(String rows, String base, String own, List<String> names) {
    public JoinedPlan {
        names = List.copyOf(names);
    }
}
