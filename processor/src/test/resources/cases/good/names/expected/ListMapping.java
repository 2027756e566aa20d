// Generated from List by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link List} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ListMapping {
    private ListMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static List read(Row row, int at) {
        List list = new List();
        list.id = required(row.getString(at), "List.id");
        list.maybe = Optional.ofNullable(row.getString(at + 1));
        list.version = required(row.getInteger(at + 2), "List.version");
        return list;
    }

    static String key(List list) {
        return list.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "List.id"), "List.id"));
    }

    static Tuple keysBinds(java.util.List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "List.id"), "List.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(List list) {
        return Binds.of(
                Binds.text(Binds.given(list.id, "List.id"), "List.id"),
                Binds.text(Binds.optional(list.maybe), "List.maybe"));
    }

    static Tuple insertAllBinds(java.util.List<? extends List> lists) {
        int size = lists.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            List list = lists.get(i);
            id[i] = Binds.text(Binds.given(list.id, "List.id"), "List.id");
            maybe[i] = Binds.text(Binds.optional(list.maybe), "List.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The list in its first version; an insert generates nothing else.
     */
    static List inserted(List list, Row row, int at) {
        list.version = 0;
        return list;
    }

    static Tuple updateBinds(List list) {
        return Binds.of(
                Binds.text(Binds.key(list.id, "List.id"), "List.id"),
                Binds.text(Binds.optional(list.maybe), "List.maybe"),
                list.version);
    }

    /**
     * The list with what an update generated: version.
     */
    static List updated(List list, Row row, int at) {
        list.version = required(row.getInteger(at), "List.version");
        return list;
    }

    static Tuple deleteBinds(List list) {
        return Binds.of(
                Binds.text(Binds.key(list.id, "List.id"), "List.id"),
                list.version);
    }
}
