// Generated from Letter by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Letter} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterMapping {
    private LetterMapping() {
    }

    /**
     * Reads id, mark.
     */
    public static Letter read(Row row, int at) {
        return new Letter(
                required(row.getLong(at), "Letter.id"),
                required(row.getString(at + 1), "Letter.mark"));
    }

    static Long key(Letter letter) {
        return letter.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Letter.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Letter.id");
        }
        return Binds.ofArrays(keys);
    }

    static Letter beforeInsert(Letter letter) {
        Letter letter2 = Binds.present(letter.stamp(), "the result of Letter.stamp");
        return letter2;
    }

    static Tuple insertBinds(Letter letter) {
        return Binds.of(
                Binds.given(letter.id(), "Letter.id"),
                Binds.text(letter.mark(), "Letter.mark"));
    }

    static Tuple insertAllBinds(List<? extends Letter> letters) {
        int size = letters.size();
        Long[] id = new Long[size];
        String[] mark = new String[size];
        for (int i = 0; i < size; i++) {
            Letter letter = letters.get(i);
            id[i] = Binds.given(letter.id(), "Letter.id");
            mark[i] = Binds.text(letter.mark(), "Letter.mark");
        }
        return Binds.ofArrays(id, mark);
    }

    /**
     * The letter as it is: an insert generates nothing.
     */
    static Letter inserted(Letter letter, Row row, int at) {
        return letter;
    }

    static Tuple updateBinds(Letter letter) {
        return Binds.of(
                Binds.key(letter.id(), "Letter.id"),
                Binds.text(letter.mark(), "Letter.mark"));
    }

    /**
     * The letter as it is: an update generates nothing.
     */
    static Letter updated(Letter letter, Row row, int at) {
        return letter;
    }

    static Tuple deleteBinds(Letter letter) {
        return Binds.of(Binds.key(letter.id(), "Letter.id"));
    }
}
