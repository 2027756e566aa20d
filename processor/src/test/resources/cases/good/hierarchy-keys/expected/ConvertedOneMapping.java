// Generated from Converted.One by Vorm; change that record instead.
package shop;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Converted.One} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedOneMapping {
    static final SqlType<Locale> ID_TYPE = SqlType.TEXT.mapped(Locale.class, new Converted.Languages());

    private ConvertedOneMapping() {
    }

    /**
     * Reads id, text.
     */
    public static Converted.One read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Converted.One read(Row row, int at, int own) {
        return new Converted.One(
                required(Values.decode(ID_TYPE, row.getString(at), "Converted.One.id"), "Converted.One.id"),
                required(row.getString(own), "Converted.One.text"));
    }

    static Locale key(Converted.One one) {
        return one.id();
    }

    static Tuple keyBinds(Locale id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Converted.One.id"), "Converted.One.id"));
    }

    static Tuple keysBinds(List<? extends Locale> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Locale id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Converted.One.id"), "Converted.One.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Converted.One one) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.given(one.id(), "Converted.One.id"), "Converted.One.id"),
                Binds.text(one.text(), "Converted.One.text"));
    }

    static Tuple insertAllBinds(List<? extends Converted.One> ones) {
        int size = ones.size();
        Object[] id = ID_TYPE.newArray(size);
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Converted.One one = ones.get(i);
            id[i] = Binds.encode(ID_TYPE, Binds.given(one.id(), "Converted.One.id"), "Converted.One.id");
            text[i] = Binds.text(one.text(), "Converted.One.text");
        }
        return Binds.ofArrays(id, text);
    }

    /**
     * The one as it is: an insert generates nothing.
     */
    static Converted.One inserted(Converted.One one, Row row, int at) {
        return inserted(one, row, at, at);
    }

    static Converted.One inserted(Converted.One one, Row row, int at, int own) {
        return one;
    }

    static Tuple updateBinds(Converted.One one) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(one.id(), "Converted.One.id"), "Converted.One.id"),
                Binds.text(one.text(), "Converted.One.text"));
    }

    /**
     * The one as it is: an update generates nothing.
     */
    static Converted.One updated(Converted.One one, Row row, int at) {
        return one;
    }

    static Tuple deleteBinds(Converted.One one) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(one.id(), "Converted.One.id"), "Converted.One.id"));
    }
}
