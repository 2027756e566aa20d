package dev.vorm.annotation;

/** What a session does to related entities along with their owner. */
public enum Cascade {
    /** All of the others. */
    ALL,
    /** Adding the owner adds them. */
    PERSIST,
    /** Deleting the owner deletes them. */
    DELETE
}
