// Generated from Visit by Vorm; change that type instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Visit}.
 *
 * @param place as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record VisitKey(String place, int number) {
}
