// Generated from OnlyKey by Vorm; change that record instead.
package keys;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link OnlyKey} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyKeyMapping {
    private OnlyKeyMapping() {
    }

    /**
     * Reads day.
     */
    public static OnlyKey read(Row row, int at) {
        return new OnlyKey(required(row.getLocalDate(at), "OnlyKey.day"));
    }

    static LocalDate key(OnlyKey onlyKey) {
        return onlyKey.day();
    }

    static Tuple keyBinds(LocalDate id) {
        return Binds.of(Binds.localDate(Binds.key(id, "OnlyKey.day"), "OnlyKey.day"));
    }

    static Tuple keysBinds(List<? extends LocalDate> ids) {
        int size = ids.size();
        LocalDate[] keys = new LocalDate[size];
        for (int i = 0; i < size; i++) {
            LocalDate id = ids.get(i);
            keys[i] = Binds.localDate(Binds.key(id, "OnlyKey.day"), "OnlyKey.day");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(OnlyKey onlyKey) {
        return Binds.of(Binds.localDate(Binds.given(onlyKey.day(), "OnlyKey.day"), "OnlyKey.day"));
    }

    static Tuple insertAllBinds(List<? extends OnlyKey> onlyKeys) {
        int size = onlyKeys.size();
        LocalDate[] day = new LocalDate[size];
        for (int i = 0; i < size; i++) {
            OnlyKey onlyKey = onlyKeys.get(i);
            day[i] = Binds.localDate(Binds.given(onlyKey.day(), "OnlyKey.day"), "OnlyKey.day");
        }
        return Binds.ofArrays(day);
    }

    /**
     * The onlyKey as it is: an insert generates nothing.
     */
    static OnlyKey inserted(OnlyKey onlyKey, Row row, int at) {
        return onlyKey;
    }

    static Tuple updateBinds(OnlyKey onlyKey) {
        return Binds.of(Binds.localDate(Binds.key(onlyKey.day(), "OnlyKey.day"), "OnlyKey.day"));
    }

    /**
     * The onlyKey as it is: an update generates nothing.
     */
    static OnlyKey updated(OnlyKey onlyKey, Row row, int at) {
        return onlyKey;
    }

    static Tuple deleteBinds(OnlyKey onlyKey) {
        return Binds.of(Binds.localDate(Binds.key(onlyKey.day(), "OnlyKey.day"), "OnlyKey.day"));
    }
}
