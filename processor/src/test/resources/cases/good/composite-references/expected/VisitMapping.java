// Generated from Visit by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Visit} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitMapping {
    private VisitMapping() {
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Visit read(Row row, int at) {
        return switch (required(row.getString(at + 2), "Visit.kind")) {
            case "call" -> VisitCallMapping.read(row, at, at + 3);
            case "stay" -> VisitStayMapping.read(row, at, at + 3);
            default -> throw Values.unknownKind("visits.kind", "Visit", "place = " + row.getValue(at) + ", number = " + row.getValue(at + 1));
        };
    }

    static VisitKey key(Visit visit) {
        if (visit instanceof Visit.Call call) {
            return VisitCallMapping.key(call);
        }
        if (visit instanceof Visit.Stay stay) {
            return VisitStayMapping.key(stay);
        }
        throw new IllegalArgumentException("Visit is null");
    }

    static Tuple keyBinds(VisitKey id) {
        return Binds.of(
                Binds.text(Binds.key(id.place(), "Visit.place"), "Visit.place"),
                Binds.key(id.number(), "Visit.number"));
    }

    static Tuple keysBinds(List<? extends VisitKey> ids) {
        int size = ids.size();
        String[] place = new String[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VisitKey id = ids.get(i);
            place[i] = Binds.text(Binds.key(id.place(), "Visit.place"), "Visit.place");
            number[i] = Binds.key(id.number(), "Visit.number");
        }
        return Binds.ofArrays(place, number);
    }

    static Tuple insertAllBinds(List<? extends Visit> visits) {
        int size = visits.size();
        Object[][] columns = {
            new String[size],
            new String[size],
            new Integer[size],
            new Integer[size]
        };
        for (int i = 0; i < size; i++) {
            Visit visit = visits.get(i);
            if (visit instanceof Visit.Call call) {
                columns[0][i] = "call";
                Binds.spread(VisitCallMapping.insertBinds(call), columns, i, 1, 2);
            } else if (visit instanceof Visit.Stay stay) {
                columns[0][i] = "stay";
                Binds.spread(VisitStayMapping.insertBinds(stay), columns, i, 1, 2, 3);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The visit with what an insert of several kinds generated.
     */
    static Visit inserted(Visit visit, Row row, int at) {
        if (visit instanceof Visit.Call call) {
            return VisitCallMapping.inserted(call, row, at, at);
        }
        if (visit instanceof Visit.Stay stay) {
            return VisitStayMapping.inserted(stay, row, at, at);
        }
        return visit;
    }
}
