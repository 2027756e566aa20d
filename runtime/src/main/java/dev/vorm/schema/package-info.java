/**
 * What the tables look like, as the build wrote it down, the statements that make them, and the comparison of a database with them. May import query, mapping, sql,
 * execute, tx and error. Start with {@link dev.vorm.schema.Schema}.
 */
@NullMarked
package dev.vorm.schema;

import org.jspecify.annotations.NullMarked;
