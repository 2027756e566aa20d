// Generated from Tenant by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Tenant} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TenantBuilder {
    private Long id;

    private String name;

    /**
     * A builder without any component.
     */
    public TenantBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TenantBuilder from(Tenant tenant) {
        return new TenantBuilder()
                .id(tenant.id())
                .name(tenant.name());
    }

    public TenantBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TenantBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * The record.
     */
    public Tenant build() {
        return new Tenant(id, name);
    }
}
