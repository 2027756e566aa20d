// Generated from Event by Vorm; change that record instead.
package keys;

import dev.vorm.support.Fingerprint;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Event} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EventBuilder {
    private short id;

    private Instant createdAt;

    /**
     * A builder without any component.
     */
    public EventBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static EventBuilder from(Event event) {
        return new EventBuilder()
                .id(event.id())
                .createdAt(event.createdAt());
    }

    public EventBuilder id(short id) {
        this.id = id;
        return this;
    }

    public EventBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    /**
     * The record.
     */
    public Event build() {
        return new Event(id, createdAt);
    }
}
