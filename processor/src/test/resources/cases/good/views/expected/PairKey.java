// Generated from Pair by Vorm; change that record instead.
package app;

import javax.annotation.processing.Generated;

/**
 * The key of {@link Pair}.
 *
 * @param one as in the entity
 * @param other as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
record PairKey(int one, String other) {
}
