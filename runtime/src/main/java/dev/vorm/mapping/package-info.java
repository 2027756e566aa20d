/**
 * Between rows and objects: readers of rows, and the PostgreSQL types whose classes are those of Vert.x. May import
 * query, type, error, and the rows and values of Vert.x. Start with {@link dev.vorm.mapping.RowReader}.
 */
@NullMarked
package dev.vorm.mapping;

import org.jspecify.annotations.NullMarked;
