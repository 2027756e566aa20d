// Generated from Board by Vorm; change that class instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Board}.
 *
 * @param row as in the entity
 * @param place as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record BoardKey(int row, int place) {
}
