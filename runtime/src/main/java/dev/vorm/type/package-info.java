/**
 * PostgreSQL's types: the Java types that their values have here, and how those values go to the driver and come back
 * whole. May import the JDK only. Start with {@link dev.vorm.type.SqlType}.
 */
@NullMarked
package dev.vorm.type;

import org.jspecify.annotations.NullMarked;
