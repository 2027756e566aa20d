/**
 * Entities and repositories as their authors wrote them, in immutable records that know nothing of the compiler; and the names of what is generated for them. It may
 * import {@code diagnostic} and the type names of JavaPoet; read {@link dev.vorm.processor.model.EntityModel} first.
 */
@NullMarked
package dev.vorm.processor.model;

import org.jspecify.annotations.NullMarked;
