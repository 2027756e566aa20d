package dev.vorm.schema;

/** Tells whether two expressions of SQL mean the same. */
interface Forms {
    /**
     * Whether two expressions over a table's columns mean the same.
     *
     * @param type the type that their values become, or "" for their own
     */
    boolean same(String build, String database, String type);
}
