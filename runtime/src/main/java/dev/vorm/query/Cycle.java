package dev.vorm.query;

import java.util.List;

/**
 * How a recursive query ends where its rows lead in a circle: the row that was there before is marked, and nothing follows it.
 *
 * @param columns what tells rows from each other
 * @param mark the column that says whether a row was there before
 * @param path the column that holds the way to a row
 */
public record Cycle(List<Column<?, ?>> columns, String mark, String path) {
    /** The name of the mark as SQL writes it. */
    public String quotedMark() {
        return Identifiers.quoted(mark);
    }

    /** The name of the path as SQL writes it. */
    public String quotedPath() {
        return Identifiers.quoted(path);
    }
}
