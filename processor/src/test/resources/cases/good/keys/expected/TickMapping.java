// Generated from Tick by Vorm; change that class instead.
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
 * Reads {@link Tick} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TickMapping {
    private TickMapping() {
    }

    /**
     * Reads id, created_at.
     */
    public static Tick read(Row row, int at) {
        Tick tick = new Tick();
        tick.id = required(row.getInteger(at), "Tick.id");
        tick.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Tick.createdAt");
        return tick;
    }

    static Integer key(Tick tick) {
        return tick.id;
    }

    static Tuple keyBinds(Integer id) {
        return Binds.of(Binds.key(id, "Tick.id"));
    }

    static Tuple keysBinds(List<? extends Integer> ids) {
        int size = ids.size();
        Integer[] keys = new Integer[size];
        for (int i = 0; i < size; i++) {
            Integer id = ids.get(i);
            keys[i] = Binds.key(id, "Tick.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Tick tick) {
        Binds.unset(tick.id, "Tick.id");
        return Binds.of();
    }

    static Tuple insertAllBinds(List<? extends Tick> ticks) {
        for (Tick tick : ticks) {
            Binds.unset(tick.id, "Tick.id");
        }
        return Binds.of(ticks.size());
    }

    /**
     * The tick with what an insert generated: id, created_at.
     */
    static Tick inserted(Tick tick, Row row, int at) {
        tick.id = required(row.getInteger(at), "Tick.id");
        tick.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Tick.createdAt");
        return tick;
    }

    static Tuple updateBinds(Tick tick) {
        return Binds.of(Binds.key(tick.id, "Tick.id"));
    }

    /**
     * The tick with what an update generated: created_at.
     */
    static Tick updated(Tick tick, Row row, int at) {
        tick.createdAt = required(Values.instant(row.getOffsetDateTime(at)), "Tick.createdAt");
        return tick;
    }

    static Tuple deleteBinds(Tick tick) {
        return Binds.of(Binds.key(tick.id, "Tick.id"));
    }
}
