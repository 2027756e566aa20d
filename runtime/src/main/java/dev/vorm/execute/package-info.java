/**
 * From a statement and its binds to a {@code Future}. May import sql, mapping, query, driver, observe and error. Start with
 * {@link dev.vorm.execute.SqlExecutor}.
 */
@NullMarked
package dev.vorm.execute;

import org.jspecify.annotations.NullMarked;
