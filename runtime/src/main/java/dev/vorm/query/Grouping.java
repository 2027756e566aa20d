package dev.vorm.query;

/** What makes a group of rows, for {@code groupBy} alone: an expression, a set of them, or several sets at once. Immutable. */
public sealed interface Grouping permits GroupingKey, GroupingSets {}
