// Generated from Row by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Row} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RowMapping {
    private RowMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Row read(io.vertx.sqlclient.Row row, int at) {
        Row row2 = new Row();
        row2.id = required(row.getString(at), "Row.id");
        row2.maybe = Optional.ofNullable(row.getString(at + 1));
        row2.version = required(row.getInteger(at + 2), "Row.version");
        return row2;
    }

    static String key(Row row) {
        return row.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Row.id"), "Row.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Row.id"), "Row.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Row row) {
        return Binds.of(
                Binds.text(Binds.given(row.id, "Row.id"), "Row.id"),
                Binds.text(Binds.optional(row.maybe), "Row.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Row> rows) {
        int size = rows.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Row row = rows.get(i);
            id[i] = Binds.text(Binds.given(row.id, "Row.id"), "Row.id");
            maybe[i] = Binds.text(Binds.optional(row.maybe), "Row.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The row in its first version; an insert generates nothing else.
     */
    static Row inserted(Row row, io.vertx.sqlclient.Row row2, int at) {
        row.version = 0;
        return row;
    }

    static Tuple updateBinds(Row row) {
        return Binds.of(
                Binds.text(Binds.key(row.id, "Row.id"), "Row.id"),
                Binds.text(Binds.optional(row.maybe), "Row.maybe"),
                row.version);
    }

    /**
     * The row with what an update generated: version.
     */
    static Row updated(Row row, io.vertx.sqlclient.Row row2, int at) {
        row.version = required(row2.getInteger(at), "Row.version");
        return row;
    }

    static Tuple deleteBinds(Row row) {
        return Binds.of(
                Binds.text(Binds.key(row.id, "Row.id"), "Row.id"),
                row.version);
    }
}
