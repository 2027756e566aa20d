package dev.vorm.processor.plan.sql;

/**
 * The mark of deleted rows.
 *
 * @param column its column
 * @param isFlag whether it is a boolean, and the time of the delete otherwise
 */
public record SoftDelete(SqlColumn column, boolean isFlag) {
    /** The condition that a row is not deleted; for the name of its table see {@code from}, such as {@code users.} */
    String isLive(String from) {
        return isFlag ? "NOT " + from + column.quoted() : from + column.quoted() + " IS NULL";
    }

    /** What a delete sets. */
    String mark() {
        return column.quoted() + " = " + (isFlag ? "true" : "now()");
    }
}
