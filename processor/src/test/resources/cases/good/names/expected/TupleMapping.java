// Generated from Tuple by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Tuple} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TupleMapping {
    private TupleMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Tuple read(Row row, int at) {
        Tuple tuple = new Tuple();
        tuple.id = required(row.getString(at), "Tuple.id");
        tuple.maybe = Optional.ofNullable(row.getString(at + 1));
        tuple.version = required(row.getInteger(at + 2), "Tuple.version");
        return tuple;
    }

    static String key(Tuple tuple) {
        return tuple.id;
    }

    static io.vertx.sqlclient.Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Tuple.id"), "Tuple.id"));
    }

    static io.vertx.sqlclient.Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Tuple.id"), "Tuple.id");
        }
        return Binds.ofArrays(keys);
    }

    static io.vertx.sqlclient.Tuple insertBinds(Tuple tuple) {
        return Binds.of(
                Binds.text(Binds.given(tuple.id, "Tuple.id"), "Tuple.id"),
                Binds.text(Binds.optional(tuple.maybe), "Tuple.maybe"));
    }

    static io.vertx.sqlclient.Tuple insertAllBinds(List<? extends Tuple> tuples) {
        int size = tuples.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Tuple tuple = tuples.get(i);
            id[i] = Binds.text(Binds.given(tuple.id, "Tuple.id"), "Tuple.id");
            maybe[i] = Binds.text(Binds.optional(tuple.maybe), "Tuple.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The tuple in its first version; an insert generates nothing else.
     */
    static Tuple inserted(Tuple tuple, Row row, int at) {
        tuple.version = 0;
        return tuple;
    }

    static io.vertx.sqlclient.Tuple updateBinds(Tuple tuple) {
        return Binds.of(
                Binds.text(Binds.key(tuple.id, "Tuple.id"), "Tuple.id"),
                Binds.text(Binds.optional(tuple.maybe), "Tuple.maybe"),
                tuple.version);
    }

    /**
     * The tuple with what an update generated: version.
     */
    static Tuple updated(Tuple tuple, Row row, int at) {
        tuple.version = required(row.getInteger(at), "Tuple.version");
        return tuple;
    }

    static io.vertx.sqlclient.Tuple deleteBinds(Tuple tuple) {
        return Binds.of(
                Binds.text(Binds.key(tuple.id, "Tuple.id"), "Tuple.id"),
                tuple.version);
    }
}
