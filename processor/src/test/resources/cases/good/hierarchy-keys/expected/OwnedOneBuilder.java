// Generated from Owned.One by Vorm; change that record instead.
package shop;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Owned.One} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedOneBuilder {
    private Ref<Owner, Plain.Number> owner;

    private String text;

    /**
     * A builder without any component.
     */
    public OwnedOneBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OwnedOneBuilder from(Owned.One one) {
        return new OwnedOneBuilder()
                .owner(one.owner())
                .text(one.text());
    }

    public OwnedOneBuilder owner(Ref<Owner, Plain.Number> owner) {
        this.owner = owner;
        return this;
    }

    public OwnedOneBuilder text(String text) {
        this.text = text;
        return this;
    }

    /**
     * The record.
     */
    public Owned.One build() {
        return new Owned.One(owner, text);
    }
}
