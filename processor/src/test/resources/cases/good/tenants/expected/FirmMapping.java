// Generated from Firm by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Firm} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class FirmMapping {
    private FirmMapping() {
    }

    /**
     * Reads id, name.
     */
    public static Firm read(Row row, int at) {
        return new Firm(
                required(row.getLong(at), "Firm.id"),
                required(row.getString(at + 1), "Firm.name"));
    }

    static Long key(Firm firm) {
        return firm.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Firm.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Firm.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Firm firm) {
        Binds.unset(firm.id(), "Firm.id");
        return Binds.of(Binds.text(firm.name(), "Firm.name"));
    }

    static Tuple insertAllBinds(List<? extends Firm> firms) {
        int size = firms.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Firm firm = firms.get(i);
            Binds.unset(firm.id(), "Firm.id");
            name[i] = Binds.text(firm.name(), "Firm.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The firm with what an insert generated: id.
     */
    static Firm inserted(Firm firm, Row row, int at) {
        return new Firm(
                required(row.getLong(at), "Firm.id"),
                firm.name());
    }

    static Tuple updateBinds(Firm firm) {
        return Binds.of(
                Binds.key(firm.id(), "Firm.id"),
                Binds.text(firm.name(), "Firm.name"));
    }

    /**
     * The firm as it is: an update generates nothing.
     */
    static Firm updated(Firm firm, Row row, int at) {
        return firm;
    }

    static Tuple deleteBinds(Firm firm) {
        return Binds.of(Binds.key(firm.id(), "Firm.id"));
    }
}
