// Generated from Named.One by Vorm; change that class instead.
package shop;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Named.One} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedOneMapping {
    static final SqlType<String> ID_TYPE = SqlType.TEXT.named("citext");

    private NamedOneMapping() {
    }

    /**
     * Reads id, text.
     */
    public static Named.One read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Named.One read(Row row, int at, int own) {
        Named.One one = new Named.One();
        one.id = required(Values.decode(ID_TYPE, row.getString(at), "Named.One.id"), "Named.One.id");
        one.text = required(row.getString(own), "Named.One.text");
        return one;
    }

    static String key(Named.One one) {
        return one.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Named.One.id"), "Named.One.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Named.One.id"), "Named.One.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Named.One one) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.given(one.id, "Named.One.id"), "Named.One.id"),
                Binds.text(one.text, "Named.One.text"));
    }

    static Tuple insertAllBinds(List<? extends Named.One> ones) {
        int size = ones.size();
        Object[] id = ID_TYPE.newArray(size);
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Named.One one = ones.get(i);
            id[i] = Binds.encode(ID_TYPE, Binds.given(one.id, "Named.One.id"), "Named.One.id");
            text[i] = Binds.text(one.text, "Named.One.text");
        }
        return Binds.ofArrays(id, text);
    }

    /**
     * The one as it is: an insert generates nothing.
     */
    static Named.One inserted(Named.One one, Row row, int at) {
        return inserted(one, row, at, at);
    }

    static Named.One inserted(Named.One one, Row row, int at, int own) {
        return one;
    }

    static Tuple updateBinds(Named.One one) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(one.id, "Named.One.id"), "Named.One.id"),
                Binds.text(one.text, "Named.One.text"));
    }

    /**
     * The one as it is: an update generates nothing.
     */
    static Named.One updated(Named.One one, Row row, int at) {
        return one;
    }

    static Tuple deleteBinds(Named.One one) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(one.id, "Named.One.id"), "Named.One.id"));
    }
}
