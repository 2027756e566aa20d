package dev.vorm.annotation;

/** When the database checks a constraint. */
public enum Deferrable {
    /** After each row or statement. */
    NO,
    /** After each statement, until {@code SET CONSTRAINTS … DEFERRED} says otherwise for the rest of the transaction. */
    INITIALLY_IMMEDIATE,
    /** When the transaction commits, which fails where the constraint does not hold by then. */
    INITIALLY_DEFERRED
}
