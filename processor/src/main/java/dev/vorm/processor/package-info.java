/**
 * The annotation processors: all that javac calls, and the rounds. It may import every other package of the processor;
 * read {@link dev.vorm.processor.EntityProcessor} first.
 */
@NullMarked
package dev.vorm.processor;

import org.jspecify.annotations.NullMarked;
