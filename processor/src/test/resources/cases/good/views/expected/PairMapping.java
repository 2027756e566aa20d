// Generated from Pair by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Pair} from rows.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PairMapping {
    private PairMapping() {
    }

    /**
     * Reads one, other, text.
     */
    public static Pair read(Row row, int at) {
        return new Pair(
                required(row.getInteger(at), "Pair.one"),
                required(row.getString(at + 1), "Pair.other"),
                row.getString(at + 2));
    }

    static PairKey key(Pair pair) {
        return new PairKey(pair.one(), Binds.key(pair.other(), "Pair.other"));
    }

    static Tuple keyBinds(PairKey id) {
        return Binds.of(
                Binds.key(id.one(), "Pair.one"),
                Binds.text(Binds.key(id.other(), "Pair.other"), "Pair.other"));
    }

    static Tuple keysBinds(List<? extends PairKey> ids) {
        int size = ids.size();
        Integer[] one = new Integer[size];
        String[] other = new String[size];
        for (int i = 0; i < size; i++) {
            PairKey id = ids.get(i);
            one[i] = Binds.key(id.one(), "Pair.one");
            other[i] = Binds.text(Binds.key(id.other(), "Pair.other"), "Pair.other");
        }
        return Binds.ofArrays(one, other);
    }
}
