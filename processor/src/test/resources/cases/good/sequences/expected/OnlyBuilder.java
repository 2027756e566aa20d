// Generated from Only by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Only} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyBuilder {
    private String tenant;

    private short id;

    /**
     * A builder without any component.
     */
    public OnlyBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OnlyBuilder from(Only only) {
        return new OnlyBuilder()
                .tenant(only.tenant())
                .id(only.id());
    }

    public OnlyBuilder tenant(String tenant) {
        this.tenant = tenant;
        return this;
    }

    public OnlyBuilder id(short id) {
        this.id = id;
        return this;
    }

    /**
     * The record.
     */
    public Only build() {
        return new Only(tenant, id);
    }
}
