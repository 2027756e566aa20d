// Generated from Stand by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Stand} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StandBuilder {
    private long id;

    private Ref<Ground, VenueKey> ground;

    /**
     * A builder without any component.
     */
    public StandBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static StandBuilder from(Stand stand) {
        return new StandBuilder()
                .id(stand.id())
                .ground(stand.ground());
    }

    public StandBuilder id(long id) {
        this.id = id;
        return this;
    }

    public StandBuilder ground(Ref<Ground, VenueKey> ground) {
        this.ground = ground;
        return this;
    }

    /**
     * The record.
     */
    public Stand build() {
        return new Stand(id, ground);
    }
}
