// Generated from Shape by Vorm; change that type instead.
package app;

import javax.annotation.processing.Generated;

/**
 * The key of {@link Shape}.
 *
 * @param sheet as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
record ShapeKey(int sheet, int number) {
}
