// Generated from Plain.Two by Vorm; change that record instead.
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
 * Reads {@link Plain.Two} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainTwoMapping {
    static final SqlType<Plain.Number> ID_TYPE = SqlType.BIGINT.mapped(Plain.Number.class, Plain.Number::value, Plain.Number::new);

    private PlainTwoMapping() {
    }

    /**
     * Reads id, size.
     */
    public static Plain.Two read(Row row, int at) {
        return read(row, at, at + 1);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Plain.Two read(Row row, int at, int own) {
        return new Plain.Two(
                required(Values.decode(ID_TYPE, row.getLong(at), "Plain.Two.id"), "Plain.Two.id"),
                required(row.getInteger(own), "Plain.Two.size"));
    }

    static Plain.Number key(Plain.Two two) {
        return two.id();
    }

    static Tuple keyBinds(Plain.Number id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Plain.Two.id"), "Plain.Two.id"));
    }

    static Tuple keysBinds(List<? extends Plain.Number> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Plain.Number id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Plain.Two.id"), "Plain.Two.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Plain.Two two) {
        Binds.unset(Binds.encode(ID_TYPE, two.id(), "Plain.Two.id"), "Plain.Two.id");
        return Binds.of(two.size());
    }

    static Tuple insertAllBinds(List<? extends Plain.Two> twos) {
        int size2 = twos.size();
        Integer[] size = new Integer[size2];
        for (int i = 0; i < size2; i++) {
            Plain.Two two = twos.get(i);
            Binds.unset(Binds.encode(ID_TYPE, two.id(), "Plain.Two.id"), "Plain.Two.id");
            size[i] = two.size();
        }
        return Binds.ofArrays(size);
    }

    /**
     * The two with what an insert generated: id.
     */
    static Plain.Two inserted(Plain.Two two, Row row, int at) {
        return inserted(two, row, at, at + 1);
    }

    static Plain.Two inserted(Plain.Two two, Row row, int at, int own) {
        return new Plain.Two(
                required(Values.decode(ID_TYPE, row.getLong(at), "Plain.Two.id"), "Plain.Two.id"),
                two.size());
    }

    static Tuple updateBinds(Plain.Two two) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(two.id(), "Plain.Two.id"), "Plain.Two.id"),
                two.size());
    }

    /**
     * The two as it is: an update generates nothing.
     */
    static Plain.Two updated(Plain.Two two, Row row, int at) {
        return two;
    }

    static Tuple deleteBinds(Plain.Two two) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(two.id(), "Plain.Two.id"), "Plain.Two.id"));
    }
}
