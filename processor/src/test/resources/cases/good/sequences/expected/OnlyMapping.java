// Generated from Only by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Sequenced;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Only} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyMapping {
    private OnlyMapping() {
    }

    /**
     * Reads tenant, id.
     */
    public static Only read(Row row, int at) {
        return new Only(
                required(row.getString(at), "Only.tenant"),
                required(row.getShort(at + 1), "Only.id"));
    }

    static OnlyKey key(Only only) {
        return new OnlyKey(Binds.key(only.tenant(), "Only.tenant"), only.id());
    }

    static Tuple keyBinds(OnlyKey id) {
        return Binds.of(
                Binds.text(Binds.key(id.tenant(), "Only.tenant"), "Only.tenant"),
                Binds.key(id.id(), "Only.id"));
    }

    static Tuple keysBinds(List<? extends OnlyKey> ids) {
        int size = ids.size();
        String[] tenant = new String[size];
        Short[] id2 = new Short[size];
        for (int i = 0; i < size; i++) {
            OnlyKey id = ids.get(i);
            tenant[i] = Binds.text(Binds.key(id.tenant(), "Only.tenant"), "Only.tenant");
            id2[i] = Binds.key(id.id(), "Only.id");
        }
        return Binds.ofArrays(tenant, id2);
    }

    static Tuple insertBinds(Only only, long next) {
        Binds.unset(only.id(), "Only.id");
        return Binds.of(
                Binds.text(Binds.given(only.tenant(), "Only.tenant"), "Only.tenant"),
                Sequenced.shortKey(next, "Only.id"));
    }

    static Tuple insertAllBinds(List<? extends Only> onlies, long[] next) {
        int size = onlies.size();
        String[] tenant = new String[size];
        Short[] id = new Short[size];
        for (int i = 0; i < size; i++) {
            Only only = onlies.get(i);
            Binds.unset(only.id(), "Only.id");
            tenant[i] = Binds.text(Binds.given(only.tenant(), "Only.tenant"), "Only.tenant");
            id[i] = Sequenced.shortKey(next[i], "Only.id");
        }
        return Binds.ofArrays(tenant, id);
    }

    /**
     * The only with what an insert generated: id.
     */
    static Only inserted(Only only, Row row, int at) {
        return new Only(
                only.tenant(),
                required(row.getShort(at), "Only.id"));
    }

    static Tuple updateBinds(Only only) {
        return Binds.of(
                Binds.text(Binds.key(only.tenant(), "Only.tenant"), "Only.tenant"),
                Binds.key(only.id(), "Only.id"));
    }

    /**
     * The only as it is: an update generates nothing.
     */
    static Only updated(Only only, Row row, int at) {
        return only;
    }

    static Tuple deleteBinds(Only only) {
        return Binds.of(
                Binds.text(Binds.key(only.tenant(), "Only.tenant"), "Only.tenant"),
                Binds.key(only.id(), "Only.id"));
    }
}
