// Generated from Outer.Class by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Outer.Class} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterClassMapping {
    private OuterClassMapping() {
    }

    /**
     * Reads id.
     */
    public static Outer.Class read(Row row, int at) {
        Outer.Class entity = new Outer.Class();
        entity.id = required(row.getString(at), "Outer.Class.id");
        return entity;
    }

    static String key(Outer.Class entity) {
        return entity.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Outer.Class.id"), "Outer.Class.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Outer.Class.id"), "Outer.Class.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Outer.Class entity) {
        return Binds.of(Binds.text(Binds.given(entity.id, "Outer.Class.id"), "Outer.Class.id"));
    }

    static Tuple insertAllBinds(List<? extends Outer.Class> classes) {
        int size = classes.size();
        String[] id = new String[size];
        for (int i = 0; i < size; i++) {
            Outer.Class entity = classes.get(i);
            id[i] = Binds.text(Binds.given(entity.id, "Outer.Class.id"), "Outer.Class.id");
        }
        return Binds.ofArrays(id);
    }

    /**
     * The class as it is: an insert generates nothing.
     */
    static Outer.Class inserted(Outer.Class entity, Row row, int at) {
        return entity;
    }

    static Tuple updateBinds(Outer.Class entity) {
        return Binds.of(Binds.text(Binds.key(entity.id, "Outer.Class.id"), "Outer.Class.id"));
    }

    /**
     * The class as it is: an update generates nothing.
     */
    static Outer.Class updated(Outer.Class entity, Row row, int at) {
        return entity;
    }

    static Tuple deleteBinds(Outer.Class entity) {
        return Binds.of(Binds.text(Binds.key(entity.id, "Outer.Class.id"), "Outer.Class.id"));
    }
}
