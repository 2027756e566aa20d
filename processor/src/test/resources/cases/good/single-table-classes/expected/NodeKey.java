// Generated from Node by Vorm; change that type instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Node}.
 *
 * @param drive as in the entity
 * @param path as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public record NodeKey(int drive, String path) {
}
