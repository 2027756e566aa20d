// Generated from String by Vorm; change that record instead.
package names.string;

import dev.vorm.support.Fingerprint;
import java.lang.Long;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link String} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StringBuilder {
    private Long id;

    private java.lang.String value;

    /**
     * A builder without any component.
     */
    public StringBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static StringBuilder from(String string) {
        return new StringBuilder()
                .id(string.id())
                .value(string.value());
    }

    public StringBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public StringBuilder value(java.lang.String value) {
        this.value = value;
        return this;
    }

    /**
     * The record.
     */
    public String build() {
        return new String(id, value);
    }
}
