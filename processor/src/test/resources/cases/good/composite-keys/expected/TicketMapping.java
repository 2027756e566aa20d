// Generated from Ticket by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
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
    static final SqlType<PurchaseId> PLACE_PURCHASE_TYPE = SqlType.BIGINT.mapped(PurchaseId.class, PurchaseId::value, PurchaseId::new);

    static final SqlType<Ticket.ISBN> ISBN_TYPE = SqlType.TEXT.mapped(Ticket.ISBN.class, Ticket.ISBN::value, Ticket.ISBN::new);

    private TicketMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Ticket> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Ticket", "TICKET");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads purchase_id, number, isbn.
     */
    public static Ticket read(Row row, int at, Unloaded unloaded) {
        return new Ticket(
                readPlace(row, at, unloaded),
                required(Values.decode(ISBN_TYPE, row.getString(at + 2), "Ticket.ISBN"), "Ticket.ISBN"));
    }

    private static Ticket.Place readPlace(Row row, int at, Unloaded unloaded) {
        return new Ticket.Place(
                required(unloaded.ref(Values.decode(PLACE_PURCHASE_TYPE, row.getLong(at), "Ticket.place.purchase"), "place.purchase"), "Ticket.place.purchase"),
                required(row.getInteger(at + 1), "Ticket.place.number"));
    }

    static Ticket.Place key(Ticket ticket) {
        return ticket.place();
    }

    static Tuple keyBinds(Ticket.Place id) {
        return Binds.of(
                Binds.encode(PLACE_PURCHASE_TYPE, Binds.key(Binds.ref(id.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase"),
                Binds.key(id.number(), "Ticket.place.number"));
    }

    static Tuple keysBinds(List<? extends Ticket.Place> ids) {
        int size = ids.size();
        Object[] purchase = PLACE_PURCHASE_TYPE.newArray(size);
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            Ticket.Place id = ids.get(i);
            purchase[i] = Binds.encode(PLACE_PURCHASE_TYPE, Binds.key(Binds.ref(id.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase");
            number[i] = Binds.key(id.number(), "Ticket.place.number");
        }
        return Binds.ofArrays(purchase, number);
    }

    static @Nullable Ref<Purchase, PurchaseId> getPlacePurchase(Ticket ticket) {
        Ticket.Place place = ticket.place();
        if (place == null) {
            return null;
        }
        return place.purchase();
    }

    static Ticket withPlacePurchase(Ticket ticket, Ref<Purchase, PurchaseId> placePurchase) {
        return new Ticket(
                new Ticket.Place(placePurchase, ticket.place().number()),
                ticket.ISBN());
    }

    static Tuple insertBinds(Ticket ticket) {
        Ticket.Place place = Binds.present(ticket.place(), "Ticket.place");
        return Binds.of(
                Binds.encode(PLACE_PURCHASE_TYPE, Binds.given(Binds.ref(place.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase"),
                Binds.given(place.number(), "Ticket.place.number"),
                Binds.encode(ISBN_TYPE, ticket.ISBN(), "Ticket.ISBN"));
    }

    static Tuple insertAllBinds(List<? extends Ticket> tickets) {
        int size = tickets.size();
        Object[] placePurchase = PLACE_PURCHASE_TYPE.newArray(size);
        Integer[] placeNumber = new Integer[size];
        Object[] isbn = ISBN_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Ticket ticket = tickets.get(i);
            Ticket.Place place = Binds.present(ticket.place(), "Ticket.place");
            placePurchase[i] = Binds.encode(PLACE_PURCHASE_TYPE, Binds.given(Binds.ref(place.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase");
            placeNumber[i] = Binds.given(place.number(), "Ticket.place.number");
            isbn[i] = Binds.encode(ISBN_TYPE, ticket.ISBN(), "Ticket.ISBN");
        }
        return Binds.ofArrays(placePurchase, placeNumber, isbn);
    }

    /**
     * The ticket as it is: an insert generates nothing.
     */
    static Ticket inserted(Ticket ticket, Row row, int at) {
        return ticket;
    }

    static Tuple updateBinds(Ticket ticket) {
        Ticket.Place place = Binds.present(ticket.place(), "Ticket.place");
        return Binds.of(
                Binds.encode(PLACE_PURCHASE_TYPE, Binds.key(Binds.ref(place.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase"),
                Binds.key(place.number(), "Ticket.place.number"),
                Binds.encode(ISBN_TYPE, ticket.ISBN(), "Ticket.ISBN"));
    }

    /**
     * The ticket as it is: an update generates nothing.
     */
    static Ticket updated(Ticket ticket, Row row, int at) {
        return ticket;
    }

    static Tuple deleteBinds(Ticket ticket) {
        Ticket.Place place = Binds.present(ticket.place(), "Ticket.place");
        return Binds.of(
                Binds.encode(PLACE_PURCHASE_TYPE, Binds.key(Binds.ref(place.purchase()), "Ticket.place.purchase"), "Ticket.place.purchase"),
                Binds.key(place.number(), "Ticket.place.number"));
    }
}
