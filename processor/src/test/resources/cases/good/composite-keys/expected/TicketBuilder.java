// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Ticket} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TicketBuilder {
    private Ticket.Place place;

    private Ticket.ISBN ISBN;

    /**
     * A builder without any component.
     */
    public TicketBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TicketBuilder from(Ticket ticket) {
        return new TicketBuilder()
                .place(ticket.place())
                .ISBN(ticket.ISBN());
    }

    public TicketBuilder place(Ticket.Place place) {
        this.place = place;
        return this;
    }

    public TicketBuilder ISBN(Ticket.ISBN ISBN) {
        this.ISBN = ISBN;
        return this;
    }

    /**
     * The record.
     */
    public Ticket build() {
        return new Ticket(place, ISBN);
    }
}
