// Generated from Visit.Stay by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Visit.Stay} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitStayBuilder {
    private String place;

    private int number;

    private int nights;

    /**
     * A builder without any component.
     */
    public VisitStayBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static VisitStayBuilder from(Visit.Stay stay) {
        return new VisitStayBuilder()
                .place(stay.place())
                .number(stay.number())
                .nights(stay.nights());
    }

    public VisitStayBuilder place(String place) {
        this.place = place;
        return this;
    }

    public VisitStayBuilder number(int number) {
        this.number = number;
        return this;
    }

    public VisitStayBuilder nights(int nights) {
        this.nights = nights;
        return this;
    }

    /**
     * The record.
     */
    public Visit.Stay build() {
        return new Visit.Stay(place, number, nights);
    }
}
