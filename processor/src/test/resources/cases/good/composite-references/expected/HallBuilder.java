// Generated from Hall by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Hall} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallBuilder {
    private String name;

    private int floor;

    /**
     * A builder without any component.
     */
    public HallBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static HallBuilder from(Hall hall) {
        return new HallBuilder()
                .name(hall.name())
                .floor(hall.floor());
    }

    public HallBuilder name(String name) {
        this.name = name;
        return this;
    }

    public HallBuilder floor(int floor) {
        this.floor = floor;
        return this;
    }

    /**
     * The record.
     */
    public Hall build() {
        return new Hall(name, floor);
    }
}
