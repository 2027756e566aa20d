// Generated from Stand by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Stand} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StandMapping {
    private StandMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Stand> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Stand", "STAND");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, ground_country, ground_number.
     */
    public static Stand read(Row row, int at, Unloaded unloaded) {
        return new Stand(
                required(row.getLong(at), "Stand.id"),
                unloaded.ref(readGround(row, at + 1), "ground"));
    }

    private static VenueKey readGround(Row row, int at) {
        return new VenueKey(
                required(row.getInteger(at), "Stand.ground.country"),
                required(row.getInteger(at + 1), "Stand.ground.number"));
    }

    static Long key(Stand stand) {
        return stand.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Stand.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Stand.id");
        }
        return Binds.ofArrays(keys);
    }

    static Stand withGround(Stand stand, Ref<Ground, VenueKey> ground) {
        return new Stand(
                stand.id(),
                ground);
    }

    static Tuple insertBinds(Stand stand) {
        VenueKey ground = Binds.present(Binds.ref(stand.ground()), "Stand.ground");
        return Binds.of(
                Binds.given(stand.id(), "Stand.id"),
                ground.country(),
                ground.number());
    }

    static Tuple insertAllBinds(List<? extends Stand> stands) {
        int size = stands.size();
        Long[] id = new Long[size];
        Integer[] groundCountry = new Integer[size];
        Integer[] groundNumber = new Integer[size];
        for (int i = 0; i < size; i++) {
            Stand stand = stands.get(i);
            VenueKey ground = Binds.present(Binds.ref(stand.ground()), "Stand.ground");
            id[i] = Binds.given(stand.id(), "Stand.id");
            groundCountry[i] = ground.country();
            groundNumber[i] = ground.number();
        }
        return Binds.ofArrays(id, groundCountry, groundNumber);
    }

    /**
     * The stand as it is: an insert generates nothing.
     */
    static Stand inserted(Stand stand, Row row, int at) {
        return stand;
    }

    static Tuple updateBinds(Stand stand) {
        VenueKey ground = Binds.present(Binds.ref(stand.ground()), "Stand.ground");
        return Binds.of(
                Binds.key(stand.id(), "Stand.id"),
                ground.country(),
                ground.number());
    }

    /**
     * The stand as it is: an update generates nothing.
     */
    static Stand updated(Stand stand, Row row, int at) {
        return stand;
    }

    static Tuple deleteBinds(Stand stand) {
        return Binds.of(Binds.key(stand.id(), "Stand.id"));
    }
}
