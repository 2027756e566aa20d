/**
 * Between rows and objects: readers of rows, and the PostgreSQL types whose classes are those of Vert.x or that hold JSON. May
 * import query, type, relationship, error, the rows, values and JSON of Vert.x, and Jackson, of which databind may not be on the
 * path. Start with {@link dev.vorm.mapping.RowReader}.
 */
@NullMarked
package dev.vorm.mapping;

import org.jspecify.annotations.NullMarked;
