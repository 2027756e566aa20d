// Generated from Venue by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Venue} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VenueMapping {
    private VenueMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Venue> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Venue", "VENUE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Venue read(Row row, int at, Unloaded unloaded) {
        return switch (required(row.getString(at + 2), "Venue.kind")) {
            case "ground" -> GroundMapping.read(row, at, at + 3, unloaded);
            case "hall" -> HallMapping.read(row, at, at + 5, unloaded);
            default -> throw Values.unknownKind("venues.kind", "Venue", "country = " + row.getValue(at) + ", number = " + row.getValue(at + 1));
        };
    }

    static VenueKey key(Venue venue) {
        if (venue instanceof Ground ground) {
            return GroundMapping.key(ground);
        }
        if (venue instanceof Hall hall) {
            return HallMapping.key(hall);
        }
        throw new IllegalArgumentException("Venue is null");
    }

    static Tuple keyBinds(VenueKey id) {
        return Binds.of(
                Binds.key(id.country(), "Venue.country"),
                Binds.key(id.number(), "Venue.number"));
    }

    static Tuple keysBinds(List<? extends VenueKey> ids) {
        int size = ids.size();
        Integer[] country = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VenueKey id = ids.get(i);
            country[i] = Binds.key(id.country(), "Venue.country");
            number[i] = Binds.key(id.number(), "Venue.number");
        }
        return Binds.ofArrays(country, number);
    }

    static Venue withPrizes(Venue venue, Many<Prize> prizes) {
        if (venue instanceof Ground ground) {
            return GroundMapping.withPrizes(ground, prizes);
        }
        if (venue instanceof Hall hall) {
            return HallMapping.withPrizes(hall, prizes);
        }
        throw new IllegalArgumentException("Venue is null");
    }

    static Tuple insertAllBinds(List<? extends Venue> venues) {
        int size = venues.size();
        Object[][] columns = {
            new String[size],
            new Integer[size],
            new Integer[size],
            new Long[size],
            new Long[size]
        };
        for (int i = 0; i < size; i++) {
            Venue venue = venues.get(i);
            if (venue instanceof Ground ground) {
                columns[0][i] = "ground";
                Binds.spread(GroundMapping.insertBinds(ground), columns, i, 1, 2, 3, 4);
            } else if (venue instanceof Hall hall) {
                columns[0][i] = "hall";
                Binds.spread(HallMapping.insertBinds(hall), columns, i, 1, 2);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The venue with what an insert of several kinds generated.
     */
    static Venue inserted(Venue venue, Row row, int at) {
        if (venue instanceof Ground ground) {
            return GroundMapping.inserted(ground, row, at, at);
        }
        if (venue instanceof Hall hall) {
            return HallMapping.inserted(hall, row, at, at);
        }
        return venue;
    }
}
