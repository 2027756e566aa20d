/**
 * Renders statements of the query language to PostgreSQL's text and binds. One clause, one small renderer; the same
 * statement always gives the same text, so that prepared statements are found again.
 *
 * <p>May import {@code dev.vorm.query}. Read {@link dev.vorm.sql.Renderer} first.
 */
@NullMarked
package dev.vorm.sql;

import org.jspecify.annotations.NullMarked;
