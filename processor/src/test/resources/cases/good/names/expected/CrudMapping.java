// Generated from Crud by Vorm; change that class instead.
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
 * Reads {@link Crud} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CrudMapping {
    private CrudMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Crud read(Row row, int at) {
        Crud crud = new Crud();
        crud.id = required(row.getString(at), "Crud.id");
        crud.maybe = Optional.ofNullable(row.getString(at + 1));
        crud.version = required(row.getInteger(at + 2), "Crud.version");
        return crud;
    }

    static String key(Crud crud) {
        return crud.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Crud.id"), "Crud.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Crud.id"), "Crud.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Crud crud) {
        return Binds.of(
                Binds.text(Binds.given(crud.id, "Crud.id"), "Crud.id"),
                Binds.text(Binds.optional(crud.maybe), "Crud.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Crud> cruds) {
        int size = cruds.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Crud crud = cruds.get(i);
            id[i] = Binds.text(Binds.given(crud.id, "Crud.id"), "Crud.id");
            maybe[i] = Binds.text(Binds.optional(crud.maybe), "Crud.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The crud in its first version; an insert generates nothing else.
     */
    static Crud inserted(Crud crud, Row row, int at) {
        crud.version = 0;
        return crud;
    }

    static Tuple updateBinds(Crud crud) {
        return Binds.of(
                Binds.text(Binds.key(crud.id, "Crud.id"), "Crud.id"),
                Binds.text(Binds.optional(crud.maybe), "Crud.maybe"),
                crud.version);
    }

    /**
     * The crud with what an update generated: version.
     */
    static Crud updated(Crud crud, Row row, int at) {
        crud.version = required(row.getInteger(at), "Crud.version");
        return crud;
    }

    static Tuple deleteBinds(Crud crud) {
        return Binds.of(
                Binds.text(Binds.key(crud.id, "Crud.id"), "Crud.id"),
                crud.version);
    }
}
