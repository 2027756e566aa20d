package dev.vorm.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the database differs from the build.
 *
 * @param differences the differences, in the order of the build's tables; empty when there are none
 */
public record SchemaReport(List<Difference> differences) {
    public SchemaReport {
        differences = List.copyOf(differences);
    }

    /**
     * A difference.
     *
     * @param table the table or view, or "" where it is about an enum or a sequence
     * @param object the column, constraint, index, enum or sequence by its name in the build (an extra column by its own), or ""
     *     where it is about the table itself
     * @param message what the database has and what the build says, such as
     *     {@code users.email is varchar(100), the build says varchar(50)}
     */
    public record Difference(String table, String object, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    /** Whether there are no differences. */
    public boolean isClean() {
        return differences.isEmpty();
    }

    /** The differences, one a line. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::message).collect(Collectors.joining("\n"));
    }
}
