// Generated from Given.One by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Given.One} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenOneBuilder {
    private Plain.Number number;

    private Given.Batch batch;

    private Plain.Number other;

    /**
     * A builder without any component.
     */
    public GivenOneBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static GivenOneBuilder from(Given.One one) {
        return new GivenOneBuilder()
                .number(one.number())
                .batch(one.batch())
                .other(one.other());
    }

    public GivenOneBuilder number(Plain.Number number) {
        this.number = number;
        return this;
    }

    public GivenOneBuilder batch(Given.Batch batch) {
        this.batch = batch;
        return this;
    }

    public GivenOneBuilder other(Plain.Number other) {
        this.other = other;
        return this;
    }

    /**
     * The record.
     */
    public Given.One build() {
        return new Given.One(number, batch, other);
    }
}
