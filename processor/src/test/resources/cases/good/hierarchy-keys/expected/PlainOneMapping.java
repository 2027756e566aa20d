// Generated from Plain.One by Vorm; change that record instead.
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
 * Reads {@link Plain.One} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainOneMapping {
    static final SqlType<Plain.Number> ID_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private PlainOneMapping() {
    }

    /**
     * Reads id, text.
     */
    public static Plain.One read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Plain.One read(Row row, int at, int own) {
        return new Plain.One(
                required(Values.decode(ID_TYPE, row.getLong(at), "Plain.One.id"), "Plain.One.id"),
                required(row.getString(own), "Plain.One.text"));
    }

    static Plain.Number key(Plain.One one) {
        return one.id();
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Plain.One.id"), "Plain.One.id"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Plain.One.id"), "Plain.One.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Plain.One one) {
        Binds.unset(Binds.encode(ID_TYPE, one.id(), "Plain.One.id"), "Plain.One.id");
        return Binds.of(Binds.text(one.text(), "Plain.One.text"));
    }

    static Tuple insertAllBinds(List<? extends Plain.One> ones) {
        int size = ones.size();
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Plain.One one = ones.get(i);
            Binds.unset(Binds.encode(ID_TYPE, one.id(), "Plain.One.id"), "Plain.One.id");
            text[i] = Binds.text(one.text(), "Plain.One.text");
        }
        return Binds.ofArrays(text);
    }

    /**
     * The one with what an insert generated: id.
     */
    static Plain.One inserted(Plain.One one, Row row, int at) {
        return inserted(one, row, at, at + 1);
    }

    static Plain.One inserted(Plain.One one, Row row, int at, int own) {
        return new Plain.One(
                required(Values.decode(ID_TYPE, row.getLong(at), "Plain.One.id"), "Plain.One.id"),
                one.text());
    }

    static Tuple updateBinds(Plain.One one) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(one.id(), "Plain.One.id"), "Plain.One.id"),
                Binds.text(one.text(), "Plain.One.text"));
    }

    /**
     * The one as it is: an update generates nothing.
     */
    static Plain.One updated(Plain.One one, Row row, int at) {
        return one;
    }

    static Tuple deleteBinds(Plain.One one) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(one.id(), "Plain.One.id"), "Plain.One.id"));
    }
}
