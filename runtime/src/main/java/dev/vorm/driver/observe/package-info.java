/**
 * Telling of statements: to listeners, and to the metrics and the tracer of Vert.x. May import driver.connect, error, observe
 * and the internals of Vert.x. Start with {@link dev.vorm.driver.observe.StatementObserver}.
 */
@NullMarked
package dev.vorm.driver.observe;

import org.jspecify.annotations.NullMarked;
