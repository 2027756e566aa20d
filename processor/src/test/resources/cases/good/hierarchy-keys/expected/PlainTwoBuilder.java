// Generated from Plain.Two by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Plain.Two} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainTwoBuilder {
    private Plain.Number id;

    private int size;

    /**
     * A builder without any component.
     */
    public PlainTwoBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PlainTwoBuilder from(Plain.Two two) {
        return new PlainTwoBuilder()
                .id(two.id())
                .size(two.size());
    }

    public PlainTwoBuilder id(Plain.Number id) {
        this.id = id;
        return this;
    }

    public PlainTwoBuilder size(int size) {
        this.size = size;
        return this;
    }

    /**
     * The record.
     */
    public Plain.Two build() {
        return new Plain.Two(id, size);
    }
}
