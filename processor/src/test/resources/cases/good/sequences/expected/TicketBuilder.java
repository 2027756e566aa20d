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
    private Long id;

    private String next;

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
                .id(ticket.id())
                .next(ticket.next());
    }

    public TicketBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TicketBuilder next(String next) {
        this.next = next;
        return this;
    }

    /**
     * The record.
     */
    public Ticket build() {
        return new Ticket(id, next);
    }
}
