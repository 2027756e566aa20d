// Generated from Named by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Named} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NamedMapping {
    private NamedMapping() {
    }

    /**
     * Reads code, folded, now.
     */
    public static Named read(Row row, int at) {
        Named named = new Named();
        named.code = required(row.getString(at), "Named.code");
        named.folded = required(row.getString(at + 1), "Named.folded");
        named.now = Values.instant(row.getOffsetDateTime(at + 2));
        return named;
    }

    static String key(Named named) {
        return named.code;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Named.code"), "Named.code"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Named.code"), "Named.code");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Named named) {
        return Binds.of(Binds.text(Binds.given(named.code, "Named.code"), "Named.code"));
    }

    static Tuple insertAllBinds(List<? extends Named> nameds) {
        int size = nameds.size();
        String[] code = new String[size];
        for (int i = 0; i < size; i++) {
            Named named = nameds.get(i);
            code[i] = Binds.text(Binds.given(named.code, "Named.code"), "Named.code");
        }
        return Binds.ofArrays(code);
    }

    /**
     * The named with what an insert generated: folded, now.
     */
    static Named inserted(Named named, Row row, int at) {
        named.folded = required(row.getString(at), "Named.folded");
        named.now = Values.instant(row.getOffsetDateTime(at + 1));
        return named;
    }

    static Tuple updateBinds(Named named) {
        return Binds.of(Binds.text(Binds.key(named.code, "Named.code"), "Named.code"));
    }

    /**
     * The named with what an update generated: folded, now.
     */
    static Named updated(Named named, Row row, int at) {
        named.folded = required(row.getString(at), "Named.folded");
        named.now = Values.instant(row.getOffsetDateTime(at + 1));
        return named;
    }

    static Tuple deleteBinds(Named named) {
        return Binds.of(Binds.text(Binds.key(named.code, "Named.code"), "Named.code"));
    }
}
