// Generated from Values by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Values} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ValuesMapping {
    private ValuesMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Values read(Row row, int at) {
        Values values = new Values();
        values.id = required(row.getString(at), "Values.id");
        values.maybe = Optional.ofNullable(row.getString(at + 1));
        values.version = required(row.getInteger(at + 2), "Values.version");
        return values;
    }

    static String key(Values values) {
        return values.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Values.id"), "Values.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Values.id"), "Values.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Values values) {
        return Binds.of(
                Binds.text(Binds.given(values.id, "Values.id"), "Values.id"),
                Binds.text(Binds.optional(values.maybe), "Values.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Values> valueses) {
        int size = valueses.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Values values = valueses.get(i);
            id[i] = Binds.text(Binds.given(values.id, "Values.id"), "Values.id");
            maybe[i] = Binds.text(Binds.optional(values.maybe), "Values.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The values in its first version; an insert generates nothing else.
     */
    static Values inserted(Values values, Row row, int at) {
        values.version = 0;
        return values;
    }

    static Tuple updateBinds(Values values) {
        return Binds.of(
                Binds.text(Binds.key(values.id, "Values.id"), "Values.id"),
                Binds.text(Binds.optional(values.maybe), "Values.maybe"),
                values.version);
    }

    /**
     * The values with what an update generated: version.
     */
    static Values updated(Values values, Row row, int at) {
        values.version = required(row.getInteger(at), "Values.version");
        return values;
    }

    static Tuple deleteBinds(Values values) {
        return Binds.of(
                Binds.text(Binds.key(values.id, "Values.id"), "Values.id"),
                values.version);
    }
}
