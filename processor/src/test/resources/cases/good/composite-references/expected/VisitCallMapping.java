// Generated from Visit.Call by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Visit.Call} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitCallMapping {
    private VisitCallMapping() {
    }

    /**
     * Reads place, number.
     */
    public static Visit.Call read(Row row, int at) {
        return read(row, at, at + 2);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Visit.Call read(Row row, int at, int own) {
        return new Visit.Call(
                required(row.getString(at), "Visit.Call.place"),
                required(row.getInteger(at + 1), "Visit.Call.number"));
    }

    static VisitKey key(Visit.Call call) {
        return new VisitKey(Binds.key(call.place(), "Visit.Call.place"), call.number());
    }

    static Tuple keyBinds(VisitKey id) {
        return Binds.of(
                Binds.text(Binds.key(id.place(), "Visit.Call.place"), "Visit.Call.place"),
                Binds.key(id.number(), "Visit.Call.number"));
    }

    static Tuple keysBinds(List<? extends VisitKey> ids) {
        int size = ids.size();
        String[] place = new String[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VisitKey id = ids.get(i);
            place[i] = Binds.text(Binds.key(id.place(), "Visit.Call.place"), "Visit.Call.place");
            number[i] = Binds.key(id.number(), "Visit.Call.number");
        }
        return Binds.ofArrays(place, number);
    }

    static Tuple insertBinds(Visit.Call call) {
        return Binds.of(
                Binds.text(Binds.given(call.place(), "Visit.Call.place"), "Visit.Call.place"),
                Binds.given(call.number(), "Visit.Call.number"));
    }

    static Tuple insertAllBinds(List<? extends Visit.Call> calls) {
        int size = calls.size();
        String[] place = new String[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            Visit.Call call = calls.get(i);
            place[i] = Binds.text(Binds.given(call.place(), "Visit.Call.place"), "Visit.Call.place");
            number[i] = Binds.given(call.number(), "Visit.Call.number");
        }
        return Binds.ofArrays(place, number);
    }

    /**
     * The call as it is: an insert generates nothing.
     */
    static Visit.Call inserted(Visit.Call call, Row row, int at) {
        return inserted(call, row, at, at);
    }

    static Visit.Call inserted(Visit.Call call, Row row, int at, int own) {
        return call;
    }

    static Tuple updateBinds(Visit.Call call) {
        return Binds.of(
                Binds.text(Binds.key(call.place(), "Visit.Call.place"), "Visit.Call.place"),
                Binds.key(call.number(), "Visit.Call.number"));
    }

    /**
     * The call as it is: an update generates nothing.
     */
    static Visit.Call updated(Visit.Call call, Row row, int at) {
        return call;
    }

    static Tuple deleteBinds(Visit.Call call) {
        return Binds.of(
                Binds.text(Binds.key(call.place(), "Visit.Call.place"), "Visit.Call.place"),
                Binds.key(call.number(), "Visit.Call.number"));
    }
}
