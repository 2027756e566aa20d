package dev.vorm.processor.plan.sql;

/** Writes that fail when the database took a row and did not keep it, as a trigger or rule can make it. */
final class NotKept {
    private NotKept() {}

    /**
     * A condition that fails the statement unless another is true, so that nothing stays; a setting that there is not is what the
     * server names in its error, by which the runtime knows it.
     *
     * @param table the table, as SQL writes it
     * @param what what was not kept
     */
    static String unless(String condition, String table, String what) {
        String error = "vorm: " + table + ": " + what + ", as a trigger can make it";
        return "CASE WHEN " + condition + " THEN true ELSE current_setting(" + Identifiers.literal(error)
                + ")::boolean END";
    }
}
