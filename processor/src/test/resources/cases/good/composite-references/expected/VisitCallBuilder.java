// Generated from Visit.Call by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Visit.Call} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitCallBuilder {
    private String place;

    private int number;

    /**
     * A builder without any component.
     */
    public VisitCallBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static VisitCallBuilder from(Visit.Call call) {
        return new VisitCallBuilder()
                .place(call.place())
                .number(call.number());
    }

    public VisitCallBuilder place(String place) {
        this.place = place;
        return this;
    }

    public VisitCallBuilder number(int number) {
        this.number = number;
        return this;
    }

    /**
     * The record.
     */
    public Visit.Call build() {
        return new Visit.Call(place, number);
    }
}
