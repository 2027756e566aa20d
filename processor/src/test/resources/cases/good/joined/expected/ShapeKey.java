// Generated from Shape by Vorm; change that type instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Shape}.
 *
 * @param sheet as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
record ShapeKey(int sheet, int number) {
}
