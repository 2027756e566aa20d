// Generated from Firm by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Firm} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class FirmBuilder {
    private Long id;

    private String name;

    /**
     * A builder without any component.
     */
    public FirmBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static FirmBuilder from(Firm firm) {
        return new FirmBuilder()
                .id(firm.id())
                .name(firm.name());
    }

    public FirmBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public FirmBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     */
    public Firm build() {
        return new Firm(id, name);
    }
}
