package dev.vorm.annotation;

/** What a foreign key does when the row it points to is deleted or its key changes. */
public enum OnAction {
    /** Refuses, at the end of the statement. */
    NO_ACTION,
    /** Refuses, at once. */
    RESTRICT,
    /** Deletes this row too, or changes its key column along. */
    CASCADE,
    /** Sets this row's column to NULL. */
    SET_NULL,
    /** Sets this row's column to its default. */
    SET_DEFAULT
}
