// Generated from Ticket by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Ticket} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TicketMapping {
    private TicketMapping() {
    }

    /**
     * Reads id, next.
     */
    public static Ticket read(Row row, int at) {
        return new Ticket(
                required(row.getLong(at), "Ticket.id"),
                required(row.getString(at + 1), "Ticket.next"));
    }

    static Long key(Ticket ticket) {
        return ticket.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Ticket.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Ticket.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Ticket ticket, long next) {
        Binds.unset(ticket.id(), "Ticket.id");
        return Binds.of(
                next,
                Binds.text(ticket.next(), "Ticket.next"));
    }

    static Tuple insertAllBinds(List<? extends Ticket> tickets, long[] next) {
        int size = tickets.size();
        Long[] id = new Long[size];
        String[] next2 = new String[size];
        for (int i = 0; i < size; i++) {
            Ticket ticket = tickets.get(i);
            Binds.unset(ticket.id(), "Ticket.id");
            id[i] = next[i];
            next2[i] = Binds.text(ticket.next(), "Ticket.next");
        }
        return Binds.ofArrays(id, next2);
    }

    /**
     * The ticket with what an insert generated: id.
     */
    static Ticket inserted(Ticket ticket, Row row, int at) {
        return new Ticket(
                required(row.getLong(at), "Ticket.id"),
                ticket.next());
    }

    static Tuple updateBinds(Ticket ticket) {
        return Binds.of(
                Binds.key(ticket.id(), "Ticket.id"),
                Binds.text(ticket.next(), "Ticket.next"));
    }

    /**
     * The ticket as it is: an update generates nothing.
     */
    static Ticket updated(Ticket ticket, Row row, int at) {
        return ticket;
    }

    static Tuple deleteBinds(Ticket ticket) {
        return Binds.of(Binds.key(ticket.id(), "Ticket.id"));
    }
}
