// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Ticket} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class TicketPath<E> extends CompositeToOne<E, Ticket, Ticket.Place> {
    public final OrderedColumn<Ticket, Ticket.ISBN> ISBN = new OrderedColumn<>(TicketPath.this.path(), "isbn", TicketMapping.ISBN_TYPE);

    protected TicketPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> TicketTable.TICKET, step, nullable, alias -> TicketTable.TICKET.as(alias));
    }
}
