package dev.vorm.query;

/** A function of all rows of a group. */
public enum Aggregate {
    COUNT,
    SUM,
    MIN,
    MAX,
    AVG
}
