/**
 * Between rows and objects: readers of rows, and the PostgreSQL types that the driver carries as classes of Vert.x or that hold
 * JSON. May import query and type, the row, tuple and JSON of Vert.x, and Jackson, of which databind may not be on the path.
 * Start with {@link dev.vorm.mapping.RowReader}.
 */
@NullMarked
package dev.vorm.mapping;

import org.jspecify.annotations.NullMarked;
