// Generated from Given by Vorm; change that type instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Given}.
 *
 * @param number as in the entity
 * @param batch as in the entity
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
record GivenKey(Plain.Number number, Given.Batch batch) {
}
