// Generated from Hall by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Hall} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallMapping {
    private HallMapping() {
    }

    /**
     * Reads name, floor.
     */
    public static Hall read(Row row, int at) {
        return new Hall(
                required(row.getString(at), "Hall.name"),
                required(row.getInteger(at + 1), "Hall.floor"));
    }

    static String key(Hall hall) {
        return hall.name();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Hall.name"), "Hall.name"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Hall.name"), "Hall.name");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Hall hall) {
        return Binds.of(
                Binds.text(Binds.given(hall.name(), "Hall.name"), "Hall.name"),
                hall.floor());
    }

    static Tuple insertAllBinds(List<? extends Hall> halls) {
        int size = halls.size();
        String[] name = new String[size];
        Integer[] floor = new Integer[size];
        for (int i = 0; i < size; i++) {
            Hall hall = halls.get(i);
            name[i] = Binds.text(Binds.given(hall.name(), "Hall.name"), "Hall.name");
            floor[i] = hall.floor();
        }
        return Binds.ofArrays(name, floor);
    }

    /**
     * The hall as it is: an insert generates nothing.
     */
    static Hall inserted(Hall hall, Row row, int at) {
        return hall;
    }

    static Tuple updateBinds(Hall hall) {
        return Binds.of(
                Binds.text(Binds.key(hall.name(), "Hall.name"), "Hall.name"),
                hall.floor());
    }

    /**
     * The hall as it is: an update generates nothing.
     */
    static Hall updated(Hall hall, Row row, int at) {
        return hall;
    }

    static Tuple deleteBinds(Hall hall) {
        return Binds.of(Binds.text(Binds.key(hall.name(), "Hall.name"), "Hall.name"));
    }
}
