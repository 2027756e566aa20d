package dev.vorm.annotation;

/** Where the rows of a sealed type's permitted types are. */
public enum InheritanceType {
    /** In one table, which has the columns of all of them: reads need no join, and what only some have is NULL elsewhere. */
    SINGLE_TABLE,
    /**
     * What all have is in the table of the sealed type, what only one has in a table of its own, with the same key: each
     * column can be NOT NULL, and reads join.
     */
    JOINED
}
