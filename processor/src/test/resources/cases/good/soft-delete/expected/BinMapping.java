// Generated from Bin by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Bin} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BinMapping {
    private BinMapping() {
    }

    /**
     * Reads id, with_deleted.
     */
    public static Bin read(Row row, int at) {
        return new Bin(
                required(row.getInteger(at), "Bin.id"),
                required(row.getBoolean(at + 1), "Bin.withDeleted"));
    }

    static Integer key(Bin bin) {
        return bin.id();
    }

    static Tuple keyBinds(Integer id) {
        return Binds.of(Binds.key(id, "Bin.id"));
    }

    static Tuple keysBinds(List<? extends Integer> ids) {
        int size = ids.size();
        Integer[] keys = new Integer[size];
        for (int i = 0; i < size; i++) {
            Integer id = ids.get(i);
            keys[i] = Binds.key(id, "Bin.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Bin bin) {
        return Binds.of(Binds.given(bin.id(), "Bin.id"));
    }

    static Tuple insertAllBinds(List<? extends Bin> bins) {
        int size = bins.size();
        Integer[] id = new Integer[size];
        for (int i = 0; i < size; i++) {
            Bin bin = bins.get(i);
            id[i] = Binds.given(bin.id(), "Bin.id");
        }
        return Binds.ofArrays(id);
    }

    /**
     * The bin with what an insert generated: with_deleted.
     */
    static Bin inserted(Bin bin, Row row, int at) {
        return new Bin(
                bin.id(),
                required(row.getBoolean(at), "Bin.withDeleted"));
    }

    static Tuple updateBinds(Bin bin) {
        return Binds.of(Binds.key(bin.id(), "Bin.id"));
    }

    /**
     * The bin with what an update generated: with_deleted.
     */
    static Bin updated(Bin bin, Row row, int at) {
        return new Bin(
                bin.id(),
                required(row.getBoolean(at), "Bin.withDeleted"));
    }

    static Tuple deleteBinds(Bin bin) {
        return Binds.of(Binds.key(bin.id(), "Bin.id"));
    }
}
