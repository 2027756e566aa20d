// Generated from Event by Vorm; change that record instead.
package keys;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Event} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EventMapping {
    private EventMapping() {
    }

    /**
     * Reads id, created_at.
     */
    public static Event read(Row row, int at) {
        return new Event(
                required(row.getShort(at), "Event.id"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Event.createdAt"));
    }

    static Short key(Event event) {
        return event.id();
    }

    static Tuple keyBinds(Short id) {
        return Binds.of(Binds.key(id, "Event.id"));
    }

    static Tuple keysBinds(List<? extends Short> ids) {
        int size = ids.size();
        Short[] keys = new Short[size];
        for (int i = 0; i < size; i++) {
            Short id = ids.get(i);
            keys[i] = Binds.key(id, "Event.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Event event) {
        Binds.unset(event.id(), "Event.id");
        return Binds.of();
    }

    static Tuple insertAllBinds(List<? extends Event> events) {
        for (Event event : events) {
            Binds.unset(event.id(), "Event.id");
        }
        return Binds.of(events.size());
    }

    /**
     * The event with what an insert generated: id, created_at.
     */
    static Event inserted(Event event, Row row, int at) {
        return new Event(
                required(row.getShort(at), "Event.id"),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Event.createdAt"));
    }

    static Tuple updateBinds(Event event) {
        return Binds.of(Binds.key(event.id(), "Event.id"));
    }

    /**
     * The event with what an update generated: created_at.
     */
    static Event updated(Event event, Row row, int at) {
        return new Event(
                event.id(),
                required(Values.instant(row.getOffsetDateTime(at)), "Event.createdAt"));
    }

    static Tuple deleteBinds(Event event) {
        return Binds.of(Binds.key(event.id(), "Event.id"));
    }
}
