// Generated from Prize by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Prize}.
 *
 * @param year as in the entity
 * @param name as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record PrizeKey(int year, String name) {
}
