/**
 * Plans become Java and resources, one emitter for each kind of what is generated. It imports {@code processor.plan} and
 * JavaPoet, and {@code processor.model} for repositories; read {@link dev.vorm.processor.emit.EntityEmitter} first.
 */
@NullMarked
package dev.vorm.processor.emit;

import org.jspecify.annotations.NullMarked;
