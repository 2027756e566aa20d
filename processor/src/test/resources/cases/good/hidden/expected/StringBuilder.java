// Generated from String by Vorm; change that record instead.
package hidden;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link String} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StringBuilder {
    private long id;

    private java.lang.String value;

    private int version;

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
                .value(string.value())
                .version(string.version());
    }

    public StringBuilder id(long id) {
        this.id = id;
        return this;
    }

    public StringBuilder value(java.lang.String value) {
        this.value = value;
        return this;
    }

    public StringBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public String build() {
        return new String(id, value, version);
    }
}
