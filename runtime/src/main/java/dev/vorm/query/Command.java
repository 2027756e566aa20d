package dev.vorm.query;

/** A statement that gives no rows but the number of those it wrote. Immutable; an executor runs it. */
public sealed interface Command extends Statement permits Write {}
