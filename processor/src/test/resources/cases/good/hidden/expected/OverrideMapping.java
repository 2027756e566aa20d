// Generated from Override by Vorm; change that class instead.
package hidden;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.lang.Long;
import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Override} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OverrideMapping {
    private OverrideMapping() {
    }

    /**
     * Reads id, string.
     */
    public static Override read(Row row, int at) {
        Override override = new Override();
        override.id = required(row.getLong(at), "Override.id");
        override.string = required(row.getString(at + 1), "Override.string");
        return override;
    }

    static Long key(Override override) {
        return override.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Override.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Override.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Override override) {
        return Binds.of(
                Binds.given(override.id, "Override.id"),
                Binds.text(override.string, "Override.string"));
    }

    static Tuple insertAllBinds(List<? extends Override> overrides) {
        int size = overrides.size();
        Long[] id = new Long[size];
        String[] string = new String[size];
        for (int i = 0; i < size; i++) {
            Override override = overrides.get(i);
            id[i] = Binds.given(override.id, "Override.id");
            string[i] = Binds.text(override.string, "Override.string");
        }
        return Binds.ofArrays(id, string);
    }

    /**
     * The override as it is: an insert generates nothing.
     */
    static Override inserted(Override override, Row row, int at) {
        return override;
    }

    static Tuple updateBinds(Override override) {
        return Binds.of(
                Binds.key(override.id, "Override.id"),
                Binds.text(override.string, "Override.string"));
    }

    /**
     * The override as it is: an update generates nothing.
     */
    static Override updated(Override override, Row row, int at) {
        return override;
    }

    static Tuple deleteBinds(Override override) {
        return Binds.of(Binds.key(override.id, "Override.id"));
    }
}
