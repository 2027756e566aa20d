// Generated from Text.String by Vorm; change that record instead.
package names.text;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Text.String} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TextStringMapping {
    private TextStringMapping() {
    }

    /**
     * Reads id, value, string.
     */
    public static Text.String read(Row row, int at) {
        return new Text.String(
                required(row.getLong(at), "Text.String.id"),
                required(row.getString(at + 1), "Text.String.value"),
                required(row.getString(at + 2), "Text.String.string"));
    }

    static Long key(Text.String string) {
        return string.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Text.String.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Text.String.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Text.String string) {
        return Binds.of(
                Binds.given(string.id(), "Text.String.id"),
                Binds.text(string.value(), "Text.String.value"),
                Binds.text(string.string(), "Text.String.string"));
    }

    static Tuple insertAllBinds(List<? extends Text.String> strings) {
        int size = strings.size();
        Long[] id = new Long[size];
        String[] value = new String[size];
        String[] string2 = new String[size];
        for (int i = 0; i < size; i++) {
            Text.String string = strings.get(i);
            id[i] = Binds.given(string.id(), "Text.String.id");
            value[i] = Binds.text(string.value(), "Text.String.value");
            string2[i] = Binds.text(string.string(), "Text.String.string");
        }
        return Binds.ofArrays(id, value, string2);
    }

    /**
     * The string as it is: an insert generates nothing.
     */
    static Text.String inserted(Text.String string, Row row, int at) {
        return string;
    }

    static Tuple updateBinds(Text.String string) {
        return Binds.of(
                Binds.key(string.id(), "Text.String.id"),
                Binds.text(string.value(), "Text.String.value"),
                Binds.text(string.string(), "Text.String.string"));
    }

    /**
     * The string as it is: an update generates nothing.
     */
    static Text.String updated(Text.String string, Row row, int at) {
        return string;
    }

    static Tuple deleteBinds(Text.String string) {
        return Binds.of(Binds.key(string.id(), "Text.String.id"));
    }
}
