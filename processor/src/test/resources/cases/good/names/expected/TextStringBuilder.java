// Generated from Text.String by Vorm; change that record instead.
package names.text;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Text.String} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TextStringBuilder {
    private long id;

    private String value;

    private String string;

    /**
     * A builder without any component.
     */
    public TextStringBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TextStringBuilder from(Text.String string) {
        return new TextStringBuilder()
                .id(string.id())
                .value(string.value())
                .string(string.string());
    }

    public TextStringBuilder id(long id) {
        this.id = id;
        return this;
    }

    public TextStringBuilder value(String value) {
        this.value = value;
        return this;
    }

    public TextStringBuilder string(String string) {
        this.string = string;
        return this;
    }

    /**
     * The record.
     */
    public Text.String build() {
        return new Text.String(id, value, string);
    }
}
