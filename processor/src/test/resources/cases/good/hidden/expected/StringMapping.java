// Generated from String by Vorm; change that record instead.
package hidden;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.lang.Long;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link String} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StringMapping {
    private StringMapping() {
    }

    /**
     * Reads id, value, version.
     */
    public static String read(Row row, int at) {
        return new String(
                required(row.getLong(at), "String.id"),
                required(row.getString(at + 1), "String.value"),
                required(row.getInteger(at + 2), "String.version"));
    }

    static Long key(String string) {
        return string.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "String.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "String.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(String string) {
        return Binds.of(
                Binds.given(string.id(), "String.id"),
                Binds.text(string.value(), "String.value"));
    }

    static Tuple insertAllBinds(List<? extends String> strings) {
        int size = strings.size();
        Long[] id = new Long[size];
        java.lang.String[] value = new java.lang.String[size];
        for (int i = 0; i < size; i++) {
            String string = strings.get(i);
            id[i] = Binds.given(string.id(), "String.id");
            value[i] = Binds.text(string.value(), "String.value");
        }
        return Binds.ofArrays(id, value);
    }

    /**
     * The string in its first version; an insert generates nothing else.
     */
    static String inserted(String string, Row row, int at) {
        return new String(
                string.id(),
                string.value(),
                0);
    }

    static Tuple updateBinds(String string) {
        return Binds.of(
                Binds.key(string.id(), "String.id"),
                Binds.text(string.value(), "String.value"),
                string.version());
    }

    /**
     * The string with what an update generated: version.
     */
    static String updated(String string, Row row, int at) {
        return new String(
                string.id(),
                string.value(),
                required(row.getInteger(at), "String.version"));
    }

    static Tuple deleteBinds(String string) {
        return Binds.of(
                Binds.key(string.id(), "String.id"),
                string.version());
    }
}
