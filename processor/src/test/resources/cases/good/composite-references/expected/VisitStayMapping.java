// Generated from Visit.Stay by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Visit.Stay} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitStayMapping {
    private VisitStayMapping() {
    }

    /**
     * Reads place, number, nights.
     */
    public static Visit.Stay read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Visit.Stay read(Row row, int at, int own) {
        return new Visit.Stay(
                required(row.getString(at), "Visit.Stay.place"),
                required(row.getInteger(at + 1), "Visit.Stay.number"),
                required(row.getInteger(own), "Visit.Stay.nights"));
    }

    static VisitKey key(Visit.Stay stay) {
        return new VisitKey(Binds.key(stay.place(), "Visit.Stay.place"), stay.number());
    }

    static Tuple keyBinds(VisitKey id) {
        return Binds.of(
                Binds.text(Binds.key(id.place(), "Visit.Stay.place"), "Visit.Stay.place"),
                Binds.key(id.number(), "Visit.Stay.number"));
    }

    static Tuple keysBinds(List<? extends VisitKey> ids) {
        int size = ids.size();
        String[] place = new String[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VisitKey id = ids.get(i);
            place[i] = Binds.text(Binds.key(id.place(), "Visit.Stay.place"), "Visit.Stay.place");
            number[i] = Binds.key(id.number(), "Visit.Stay.number");
        }
        return Binds.ofArrays(place, number);
    }

    static Tuple insertBinds(Visit.Stay stay) {
        return Binds.of(
                Binds.text(Binds.given(stay.place(), "Visit.Stay.place"), "Visit.Stay.place"),
                Binds.given(stay.number(), "Visit.Stay.number"),
                stay.nights());
    }

    static Tuple insertAllBinds(List<? extends Visit.Stay> stays) {
        int size = stays.size();
        String[] place = new String[size];
        Integer[] number = new Integer[size];
        Integer[] nights = new Integer[size];
        for (int i = 0; i < size; i++) {
            Visit.Stay stay = stays.get(i);
            place[i] = Binds.text(Binds.given(stay.place(), "Visit.Stay.place"), "Visit.Stay.place");
            number[i] = Binds.given(stay.number(), "Visit.Stay.number");
            nights[i] = stay.nights();
        }
        return Binds.ofArrays(place, number, nights);
    }

    /**
     * The stay as it is: an insert generates nothing.
     */
    static Visit.Stay inserted(Visit.Stay stay, Row row, int at) {
        return inserted(stay, row, at, at);
    }

    static Visit.Stay inserted(Visit.Stay stay, Row row, int at, int own) {
        return stay;
    }

    static Tuple updateBinds(Visit.Stay stay) {
        return Binds.of(
                Binds.text(Binds.key(stay.place(), "Visit.Stay.place"), "Visit.Stay.place"),
                Binds.key(stay.number(), "Visit.Stay.number"),
                stay.nights());
    }

    /**
     * The stay as it is: an update generates nothing.
     */
    static Visit.Stay updated(Visit.Stay stay, Row row, int at) {
        return stay;
    }

    static Tuple deleteBinds(Visit.Stay stay) {
        return Binds.of(
                Binds.text(Binds.key(stay.place(), "Visit.Stay.place"), "Visit.Stay.place"),
                Binds.key(stay.number(), "Visit.Stay.number"));
    }
}
