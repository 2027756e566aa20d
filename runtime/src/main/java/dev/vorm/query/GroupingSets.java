package dev.vorm.query;

import java.util.List;

/**
 * Several sets of expressions: the result has the groups of each of them.
 *
 * @param kind which sets they are
 * @param of what they are made of
 */
public record GroupingSets(Kind kind, List<Grouping> of) implements Grouping {
    /** Refuses nulls. */
    public GroupingSets {
        of = List.copyOf(of);
    }

    /** Which sets are made of some. */
    public enum Kind {
        /** All, then without the last, and on to the empty set. */
        ROLLUP,
        /** All subsets. */
        CUBE,
        /** Those themselves. */
        SETS
    }
}
