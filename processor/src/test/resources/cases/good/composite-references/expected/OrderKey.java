// Generated from Order by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Order}.
 *
 * @param tenant as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record OrderKey(Long tenant, int number) {
}
