// Generated from Hall by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Unloaded;
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
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Hall> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Hall", "HALL");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads country, number.
     */
    public static Hall read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 2, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Hall read(Row row, int at, int own, Unloaded unloaded) {
        return new Hall(
                required(row.getInteger(at), "Hall.country"),
                required(row.getInteger(at + 1), "Hall.number"),
                unloaded.many("prizes"));
    }

    static VenueKey key(Hall hall) {
        return new VenueKey(hall.country(), hall.number());
    }

    static Tuple keyBinds(VenueKey id) {
        return Binds.of(
                Binds.key(id.country(), "Hall.country"),
                Binds.key(id.number(), "Hall.number"));
    }

    static Tuple keysBinds(List<? extends VenueKey> ids) {
        int size = ids.size();
        Integer[] country = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VenueKey id = ids.get(i);
            country[i] = Binds.key(id.country(), "Hall.country");
            number[i] = Binds.key(id.number(), "Hall.number");
        }
        return Binds.ofArrays(country, number);
    }

    static Hall withPrizes(Hall hall, Many<Prize> prizes) {
        return new Hall(
                hall.country(),
                hall.number(),
                prizes);
    }

    static Tuple insertBinds(Hall hall) {
        return Binds.of(
                Binds.given(hall.country(), "Hall.country"),
                Binds.given(hall.number(), "Hall.number"));
    }

    static Tuple insertAllBinds(List<? extends Hall> halls) {
        int size = halls.size();
        Integer[] country = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            Hall hall = halls.get(i);
            country[i] = Binds.given(hall.country(), "Hall.country");
            number[i] = Binds.given(hall.number(), "Hall.number");
        }
        return Binds.ofArrays(country, number);
    }

    /**
     * The hall as it is: an insert generates nothing.
     */
    static Hall inserted(Hall hall, Row row, int at) {
        return inserted(hall, row, at, at);
    }

    static Hall inserted(Hall hall, Row row, int at, int own) {
        return hall;
    }

    static Tuple updateBinds(Hall hall) {
        return Binds.of(
                Binds.key(hall.country(), "Hall.country"),
                Binds.key(hall.number(), "Hall.number"));
    }

    /**
     * The hall as it is: an update generates nothing.
     */
    static Hall updated(Hall hall, Row row, int at) {
        return hall;
    }

    static Tuple deleteBinds(Hall hall) {
        return Binds.of(
                Binds.key(hall.country(), "Hall.country"),
                Binds.key(hall.number(), "Hall.number"));
    }
}
