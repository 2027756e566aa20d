// Generated from Versioned by Vorm; change that record instead.
package keys;

import dev.vorm.support.Fingerprint;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Versioned} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VersionedBuilder {
    private UUID id;

    private Instant version;

    private String name;

    private Instant at;

    /**
     * A builder without any component.
     */
    public VersionedBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static VersionedBuilder from(Versioned versioned) {
        return new VersionedBuilder()
                .id(versioned.id())
                .version(versioned.version())
                .name(versioned.name())
                .at(versioned.at());
    }

    public VersionedBuilder id(UUID id) {
        this.id = id;
        return this;
    }

    public VersionedBuilder version(Instant version) {
        this.version = version;
        return this;
    }

    public VersionedBuilder name(String name) {
        this.name = name;
        return this;
    }

    public VersionedBuilder at(Instant at) {
        this.at = at;
        return this;
    }

    /**
     * The record.
     */
    public Versioned build() {
        return new Versioned(id, version, name, at);
    }
}
