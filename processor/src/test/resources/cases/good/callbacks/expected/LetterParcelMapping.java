// Generated from Letter.Parcel by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Letter.Parcel} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterParcelMapping {
    private LetterParcelMapping() {
    }

    /**
     * Reads id.
     */
    public static Letter.Parcel read(Row row, int at) {
        return new Letter.Parcel(required(row.getLong(at), "Letter.Parcel.id"));
    }

    static Long key(Letter.Parcel parcel) {
        return parcel.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Letter.Parcel.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Letter.Parcel.id");
        }
        return Binds.ofArrays(keys);
    }

    static Letter.Parcel beforeInsert(Letter.Parcel parcel) {
        Letter.Parcel parcel2 = Binds.present(parcel.stamp(), "the result of Letter.Parcel.stamp");
        return parcel2;
    }

    static Tuple insertBinds(Letter.Parcel parcel) {
        return Binds.of(Binds.given(parcel.id(), "Letter.Parcel.id"));
    }

    static Tuple insertAllBinds(List<? extends Letter.Parcel> parcels) {
        int size = parcels.size();
        Long[] id = new Long[size];
        for (int i = 0; i < size; i++) {
            Letter.Parcel parcel = parcels.get(i);
            id[i] = Binds.given(parcel.id(), "Letter.Parcel.id");
        }
        return Binds.ofArrays(id);
    }

    /**
     * The parcel as it is: an insert generates nothing.
     */
    static Letter.Parcel inserted(Letter.Parcel parcel, Row row, int at) {
        return parcel;
    }

    static Tuple updateBinds(Letter.Parcel parcel) {
        return Binds.of(Binds.key(parcel.id(), "Letter.Parcel.id"));
    }

    /**
     * The parcel as it is: an update generates nothing.
     */
    static Letter.Parcel updated(Letter.Parcel parcel, Row row, int at) {
        return parcel;
    }

    static Tuple deleteBinds(Letter.Parcel parcel) {
        return Binds.of(Binds.key(parcel.id(), "Letter.Parcel.id"));
    }
}
