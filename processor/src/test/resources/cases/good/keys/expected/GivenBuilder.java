// Generated from Given by Vorm; change that record instead.
package keys;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Given} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GivenBuilder {
    private String code;

    private String name;

    private Long version;

    /**
     * A builder without any component.
     */
    public GivenBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static GivenBuilder from(Given given) {
        return new GivenBuilder()
                .code(given.code())
                .name(given.name())
                .version(given.version());
    }

    public GivenBuilder code(String code) {
        this.code = code;
        return this;
    }

    public GivenBuilder name(String name) {
        this.name = name;
        return this;
    }

    public GivenBuilder version(Long version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Given build() {
        return new Given(code, name, version);
    }
}
