// Generated from OrderLine by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link OrderLine}.
 *
 * @param order as in the entity
 * @param number as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record OrderLineKey(OrderKey order, int number) {
}
