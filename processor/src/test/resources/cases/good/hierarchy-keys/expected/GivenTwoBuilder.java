// Generated from Given.Two by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Given.Two} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenTwoBuilder {
    private Plain.Number number;

    private Given.Batch batch;

    private Given.Batch other;

    /**
     * A builder without any component.
     */
    public GivenTwoBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static GivenTwoBuilder from(Given.Two two) {
        return new GivenTwoBuilder()
                .number(two.number())
                .batch(two.batch())
                .other(two.other());
    }

    public GivenTwoBuilder number(Plain.Number number) {
        this.number = number;
        return this;
    }

    public GivenTwoBuilder batch(Given.Batch batch) {
        this.batch = batch;
        return this;
    }

    public GivenTwoBuilder other(Given.Batch other) {
        this.other = other;
        return this;
    }

    /**
     * The record.
     */
    public Given.Two build() {
        return new Given.Two(number, batch, other);
    }
}
