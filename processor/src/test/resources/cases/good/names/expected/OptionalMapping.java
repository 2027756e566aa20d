// Generated from Optional by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Optional} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OptionalMapping {
    private OptionalMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Optional read(Row row, int at) {
        Optional optional = new Optional();
        optional.id = required(row.getString(at), "Optional.id");
        optional.maybe = java.util.Optional.ofNullable(row.getString(at + 1));
        optional.version = required(row.getInteger(at + 2), "Optional.version");
        return optional;
    }

    static String key(Optional optional) {
        return optional.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Optional.id"), "Optional.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Optional.id"), "Optional.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Optional optional) {
        return Binds.of(
                Binds.text(Binds.given(optional.id, "Optional.id"), "Optional.id"),
                Binds.text(Binds.optional(optional.maybe), "Optional.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Optional> optionals) {
        int size = optionals.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Optional optional = optionals.get(i);
            id[i] = Binds.text(Binds.given(optional.id, "Optional.id"), "Optional.id");
            maybe[i] = Binds.text(Binds.optional(optional.maybe), "Optional.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The optional in its first version; an insert generates nothing else.
     */
    static Optional inserted(Optional optional, Row row, int at) {
        optional.version = 0;
        return optional;
    }

    static Tuple updateBinds(Optional optional) {
        return Binds.of(
                Binds.text(Binds.key(optional.id, "Optional.id"), "Optional.id"),
                Binds.text(Binds.optional(optional.maybe), "Optional.maybe"),
                optional.version);
    }

    /**
     * The optional with what an update generated: version.
     */
    static Optional updated(Optional optional, Row row, int at) {
        optional.version = required(row.getInteger(at), "Optional.version");
        return optional;
    }

    static Tuple deleteBinds(Optional optional) {
        return Binds.of(
                Binds.text(Binds.key(optional.id, "Optional.id"), "Optional.id"),
                optional.version);
    }
}
