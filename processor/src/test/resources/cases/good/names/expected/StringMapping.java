// Generated from String by Vorm; change that record instead.
package names.string;

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
     * Reads id, value.
     */
    public static String read(Row row, int at) {
        return new String(
                required(row.getLong(at), "String.id"),
                required(row.getString(at + 1), "String.value"));
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
        Binds.unset(string.id(), "String.id");
        return Binds.of(Binds.text(string.value(), "String.value"));
    }

    static Tuple insertAllBinds(List<? extends String> strings) {
        int size = strings.size();
        java.lang.String[] value = new java.lang.String[size];
        for (int i = 0; i < size; i++) {
            String string = strings.get(i);
            Binds.unset(string.id(), "String.id");
            value[i] = Binds.text(string.value(), "String.value");
        }
        return Binds.ofArrays(value);
    }

    /**
     * The string with what an insert generated: id.
     */
    static String inserted(String string, Row row, int at) {
        return new String(
                required(row.getLong(at), "String.id"),
                string.value());
    }

    static Tuple updateBinds(String string) {
        return Binds.of(
                Binds.key(string.id(), "String.id"),
                Binds.text(string.value(), "String.value"));
    }

    /**
     * The string as it is: an update generates nothing.
     */
    static String updated(String string, Row row, int at) {
        return string;
    }

    static Tuple deleteBinds(String string) {
        return Binds.of(Binds.key(string.id(), "String.id"));
    }
}
