// Generated from Given by Vorm; change that record instead.
package keys;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Given} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GivenMapping {
    private GivenMapping() {
    }

    /**
     * Reads code, name, version.
     */
    public static Given read(Row row, int at) {
        return new Given(
                required(row.getString(at), "Given.code"),
                required(row.getString(at + 1), "Given.name"),
                required(row.getLong(at + 2), "Given.version"));
    }

    static String key(Given given) {
        return given.code();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Given.code"), "Given.code"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Given.code"), "Given.code");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Given given) {
        return Binds.of(
                Binds.text(Binds.given(given.code(), "Given.code"), "Given.code"),
                Binds.text(given.name(), "Given.name"));
    }

    static Tuple insertAllBinds(List<? extends Given> givens) {
        int size = givens.size();
        String[] code = new String[size];
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Given given = givens.get(i);
            code[i] = Binds.text(Binds.given(given.code(), "Given.code"), "Given.code");
            name[i] = Binds.text(given.name(), "Given.name");
        }
        return Binds.ofArrays(code, name);
    }

    /**
     * The given in its first version; an insert generates nothing else.
     */
    static Given inserted(Given given, Row row, int at) {
        return new Given(
                given.code(),
                given.name(),
                0L);
    }

    static Tuple updateBinds(Given given) {
        return Binds.of(
                Binds.text(Binds.key(given.code(), "Given.code"), "Given.code"),
                Binds.text(given.name(), "Given.name"),
                given.version());
    }

    /**
     * The given with what an update generated: version.
     */
    static Given updated(Given given, Row row, int at) {
        return new Given(
                given.code(),
                given.name(),
                required(row.getLong(at), "Given.version"));
    }

    static Tuple deleteBinds(Given given) {
        return Binds.of(
                Binds.text(Binds.key(given.code(), "Given.code"), "Given.code"),
                given.version());
    }
}
