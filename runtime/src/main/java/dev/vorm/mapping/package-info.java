/**
 * Between rows and objects: readers of rows, and the PostgreSQL types that the driver carries as classes of Vert.x. May import
 * query and the row and tuple of Vert.x. Start with {@link dev.vorm.mapping.RowReader}.
 */
@NullMarked
package dev.vorm.mapping;

import org.jspecify.annotations.NullMarked;
