package dev.vorm.processor.plan;

/** The kinds of columns in the query language, by what can be asked of them. */
public enum ColumnClass {
    /** Equality only. */
    PLAIN,
    /** Order, too. */
    COMPARABLE,
    /** Arithmetic, too. */
    NUMBER,
    /** Patterns, beside order. */
    TEXT
}
