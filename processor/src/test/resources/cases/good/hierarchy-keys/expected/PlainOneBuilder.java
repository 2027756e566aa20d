// Generated from Plain.One by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Plain.One} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainOneBuilder {
    private Plain.Number id;

    private String text;

    /**
     * A builder without any component.
     */
    public PlainOneBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PlainOneBuilder from(Plain.One one) {
        return new PlainOneBuilder()
                .id(one.id())
                .text(one.text());
    }

    public PlainOneBuilder id(Plain.Number id) {
        this.id = id;
        return this;
    }

    public PlainOneBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Plain.One build() {
        return new Plain.One(id, text);
    }
}
