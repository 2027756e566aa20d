// Generated from Owner by Vorm; change that record instead.
package shop;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Owner} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnerBuilder {
    private Plain.Number id;

    private String name;

    /**
     * A builder without any component.
     */
    public OwnerBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OwnerBuilder from(Owner owner) {
        return new OwnerBuilder()
                .id(owner.id())
                .name(owner.name());
    }

    public OwnerBuilder id(Plain.Number id) {
        this.id = id;
        return this;
    }

    public OwnerBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     */
    public Owner build() {
        return new Owner(id, name);
    }
}
