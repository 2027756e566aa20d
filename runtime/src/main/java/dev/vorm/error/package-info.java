/**
 * What can go wrong: one hierarchy under {@link dev.vorm.error.VormException}, and the table from SQLSTATE to its classes. May
 * import the JDK only.
 */
@NullMarked
package dev.vorm.error;

import org.jspecify.annotations.NullMarked;
