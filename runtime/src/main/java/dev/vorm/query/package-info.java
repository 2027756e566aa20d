/**
 * The query language: immutable values that say what to select and write, and nothing about how it is sent. {@link
 * dev.vorm.query.Sql} starts statements, generated tables give the columns, {@code dev.vorm.sql} renders them.
 *
 * <p>May import the JDK only. Read {@link dev.vorm.query.Expression} first.
 */
@NullMarked
package dev.vorm.query;

import org.jspecify.annotations.NullMarked;
