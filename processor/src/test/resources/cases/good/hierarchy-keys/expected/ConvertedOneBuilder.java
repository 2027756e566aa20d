// Generated from Converted.One by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Converted.One} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedOneBuilder {
    private Locale id;

    private String text;

    /**
     * A builder without any component.
     */
    public ConvertedOneBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ConvertedOneBuilder from(Converted.One one) {
        return new ConvertedOneBuilder()
                .id(one.id())
                .text(one.text());
    }

    public ConvertedOneBuilder id(Locale id) {
        this.id = id;
        return this;
    }

    public ConvertedOneBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Converted.One build() {
        return new Converted.One(id, text);
    }
}
