// Generated from Line by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Line}.
 *
 * @param purchase as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record LineKey(PurchaseId purchase, int number) {
}
