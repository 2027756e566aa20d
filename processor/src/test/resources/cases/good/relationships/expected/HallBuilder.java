// Generated from Hall by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Hall} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallBuilder {
    private int country;

    private int number;

    private Many<Prize> prizes = Many.unloaded();

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
                .country(hall.country())
                .number(hall.number())
                .prizes(hall.prizes());
    }

    public HallBuilder country(int country) {
        this.country = country;
        return this;
    }

    public HallBuilder number(int number) {
        this.number = number;
        return this;
    }

    public HallBuilder prizes(Many<Prize> prizes) {
        this.prizes = prizes;
        return this;
    }

    /**
     * The record.
     */
    public Hall build() {
        return new Hall(country, number, prizes);
    }
}
