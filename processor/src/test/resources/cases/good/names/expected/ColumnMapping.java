// Generated from Column by Vorm; change that class instead.
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
 * Reads {@link Column} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ColumnMapping {
    private ColumnMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Column read(Row row, int at) {
        Column column = new Column();
        column.id = required(row.getString(at), "Column.id");
        column.maybe = Optional.ofNullable(row.getString(at + 1));
        column.version = required(row.getInteger(at + 2), "Column.version");
        return column;
    }

    static String key(Column column) {
        return column.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Column.id"), "Column.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Column.id"), "Column.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Column column) {
        return Binds.of(
                Binds.text(Binds.given(column.id, "Column.id"), "Column.id"),
                Binds.text(Binds.optional(column.maybe), "Column.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Column> columns) {
        int size = columns.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Column column = columns.get(i);
            id[i] = Binds.text(Binds.given(column.id, "Column.id"), "Column.id");
            maybe[i] = Binds.text(Binds.optional(column.maybe), "Column.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The column in its first version; an insert generates nothing else.
     */
    static Column inserted(Column column, Row row, int at) {
        column.version = 0;
        return column;
    }

    static Tuple updateBinds(Column column) {
        return Binds.of(
                Binds.text(Binds.key(column.id, "Column.id"), "Column.id"),
                Binds.text(Binds.optional(column.maybe), "Column.maybe"),
                column.version);
    }

    /**
     * The column with what an update generated: version.
     */
    static Column updated(Column column, Row row, int at) {
        column.version = required(row.getInteger(at), "Column.version");
        return column;
    }

    static Tuple deleteBinds(Column column) {
        return Binds.of(
                Binds.text(Binds.key(column.id, "Column.id"), "Column.id"),
                column.version);
    }
}
