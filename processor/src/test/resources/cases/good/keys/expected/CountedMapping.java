// Generated from Counted by Vorm; change that class instead.
package keys;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Counted} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CountedMapping {
    private CountedMapping() {
    }

    /**
     * Reads version, name, id.
     */
    public static Counted read(Row row, int at) {
        Counted counted = new Counted();
        counted.version = required(row.getLong(at), "Counted.version");
        counted.name = required(row.getString(at + 1), "Counted.name");
        counted.id = required(row.getLong(at + 2), "Counted.id");
        return counted;
    }

    static Long key(Counted counted) {
        return counted.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Counted.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Counted.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Counted counted) {
        Binds.unset(counted.id, "Counted.id");
        return Binds.of(Binds.text(counted.name, "Counted.name"));
    }

    static Tuple insertAllBinds(List<? extends Counted> counteds) {
        int size = counteds.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Counted counted = counteds.get(i);
            Binds.unset(counted.id, "Counted.id");
            name[i] = Binds.text(counted.name, "Counted.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The counted with what an insert generated: id.
     */
    static Counted inserted(Counted counted, Row row, int at) {
        counted.version = 0L;
        counted.id = required(row.getLong(at), "Counted.id");
        return counted;
    }

    static Tuple updateBinds(Counted counted) {
        return Binds.of(
                Binds.key(counted.id, "Counted.id"),
                Binds.text(counted.name, "Counted.name"),
                counted.version);
    }

    /**
     * The counted with what an update generated: version.
     */
    static Counted updated(Counted counted, Row row, int at) {
        counted.version = required(row.getLong(at), "Counted.version");
        return counted;
    }

    static Tuple deleteBinds(Counted counted) {
        return Binds.of(
                Binds.key(counted.id, "Counted.id"),
                counted.version);
    }
}
