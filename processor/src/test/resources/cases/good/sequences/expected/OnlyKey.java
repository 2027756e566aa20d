// Generated from Only by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Only}.
 *
 * @param tenant as in the entity
 * @param id as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record OnlyKey(String tenant, short id) {
}
