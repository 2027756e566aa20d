// Generated from Future by Vorm; change that class instead.
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
 * Reads {@link Future} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FutureMapping {
    private FutureMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Future read(Row row, int at) {
        Future future = new Future();
        future.id = required(row.getString(at), "Future.id");
        future.maybe = Optional.ofNullable(row.getString(at + 1));
        future.version = required(row.getInteger(at + 2), "Future.version");
        return future;
    }

    static String key(Future future) {
        return future.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Future.id"), "Future.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Future.id"), "Future.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Future future) {
        return Binds.of(
                Binds.text(Binds.given(future.id, "Future.id"), "Future.id"),
                Binds.text(Binds.optional(future.maybe), "Future.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Future> futures) {
        int size = futures.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Future future = futures.get(i);
            id[i] = Binds.text(Binds.given(future.id, "Future.id"), "Future.id");
            maybe[i] = Binds.text(Binds.optional(future.maybe), "Future.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The future in its first version; an insert generates nothing else.
     */
    static Future inserted(Future future, Row row, int at) {
        future.version = 0;
        return future;
    }

    static Tuple updateBinds(Future future) {
        return Binds.of(
                Binds.text(Binds.key(future.id, "Future.id"), "Future.id"),
                Binds.text(Binds.optional(future.maybe), "Future.maybe"),
                future.version);
    }

    /**
     * The future with what an update generated: version.
     */
    static Future updated(Future future, Row row, int at) {
        future.version = required(row.getInteger(at), "Future.version");
        return future;
    }

    static Tuple deleteBinds(Future future) {
        return Binds.of(
                Binds.text(Binds.key(future.id, "Future.id"), "Future.id"),
                future.version);
    }
}
