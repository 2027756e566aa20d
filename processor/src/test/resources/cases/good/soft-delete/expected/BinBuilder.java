// Generated from Bin by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Bin} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BinBuilder {
    private int id;

    private boolean withDeleted;

    /**
     * A builder without any component.
     */
    public BinBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static BinBuilder from(Bin bin) {
        return new BinBuilder()
                .id(bin.id())
                .withDeleted(bin.withDeleted());
    }

    public BinBuilder id(int id) {
        this.id = id;
        return this;
    }

    public BinBuilder withDeleted(boolean withDeleted) {
        this.withDeleted = withDeleted;
        return this;
    }

    /**
     * The record.
     */
    public Bin build() {
        return new Bin(id, withDeleted);
    }
}
