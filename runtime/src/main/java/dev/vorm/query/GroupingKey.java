package dev.vorm.query;

/** One step of {@code rollup} and {@code cube}: an expression, or a set of expressions that stay together. Immutable. */
public sealed interface GroupingKey extends Grouping permits Expression, GroupingSet {}
