// Generated from Picking by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Picking}.
 *
 * @param line as in the entity
 * @param seat as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record PickingKey(OrderLineKey line, SeatNo seat) {
}
