// Generated from Ticket by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Ticket} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TicketPath<E> extends ToOne<E, Ticket, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Ticket> next = new TextColumn<>(TicketPath.this.path(), "next", SqlType.TEXT);

    public TicketPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TicketTable.TICKET, step, nullable, alias -> TicketTable.TICKET.as(alias));
        this.id = column;
    }
}
