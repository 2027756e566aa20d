// Generated from Written by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Written} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class WrittenMapping {
    private WrittenMapping() {
    }

    /**
     * Reads id, text, made, first, never.
     */
    public static Written read(Row row, int at) {
        return new Written(
                required(row.getLong(at), "Written.id"),
                required(row.getString(at + 1), "Written.text"),
                row.getString(at + 2),
                required(row.getString(at + 3), "Written.first"),
                row.getInteger(at + 4));
    }

    static Long key(Written written) {
        return written.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Written.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Written.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Written written) {
        Binds.unset(written.id(), "Written.id");
        return Binds.of(
                Binds.text(written.text(), "Written.text"),
                Binds.text(written.first(), "Written.first"));
    }

    static Tuple insertAllBinds(List<? extends Written> writtens) {
        int size = writtens.size();
        String[] text = new String[size];
        String[] first = new String[size];
        for (int i = 0; i < size; i++) {
            Written written = writtens.get(i);
            Binds.unset(written.id(), "Written.id");
            text[i] = Binds.text(written.text(), "Written.text");
            first[i] = Binds.text(written.first(), "Written.first");
        }
        return Binds.ofArrays(text, first);
    }

    /**
     * The written with what an insert generated: id, made, never.
     */
    static Written inserted(Written written, Row row, int at) {
        return new Written(
                required(row.getLong(at), "Written.id"),
                written.text(),
                row.getString(at + 1),
                written.first(),
                row.getInteger(at + 2));
    }

    static Tuple updateBinds(Written written) {
        return Binds.of(
                Binds.key(written.id(), "Written.id"),
                Binds.text(written.text(), "Written.text"),
                Binds.text(written.made(), "Written.made"));
    }

    /**
     * The written with what an update generated: first, never.
     */
    static Written updated(Written written, Row row, int at) {
        return new Written(
                written.id(),
                written.text(),
                written.made(),
                required(row.getString(at), "Written.first"),
                row.getInteger(at + 1));
    }

    static Tuple deleteBinds(Written written) {
        return Binds.of(Binds.key(written.id(), "Written.id"));
    }
}
