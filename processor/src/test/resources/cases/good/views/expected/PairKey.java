// Generated from Pair by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Pair}.
 *
 * @param one as in the entity
 * @param other as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
record PairKey(int one, String other) {
}
