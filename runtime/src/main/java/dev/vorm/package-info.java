/**
 * The face of Vorm: a database, its options and its transactions. May import every other package but support. Start with
 * {@link dev.vorm.Database}.
 */
@NullMarked
package dev.vorm;

import org.jspecify.annotations.NullMarked;
