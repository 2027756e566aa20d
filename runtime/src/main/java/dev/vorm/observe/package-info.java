/**
 * What statements tell about themselves: listeners, and the echo that is one. May import the JDK and Vert.x core. Start with
 * {@link dev.vorm.observe.StatementListener}.
 */
@NullMarked
package dev.vorm.observe;

import org.jspecify.annotations.NullMarked;
