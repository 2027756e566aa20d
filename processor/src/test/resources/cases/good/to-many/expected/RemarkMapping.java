// Generated from Remark by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Remark} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RemarkMapping {
    private RemarkMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Remark> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Remark", "REMARK");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, post_id, text.
     */
    public static Remark read(Row row, int at, Unloaded unloaded) {
        Remark remark = new Remark();
        remark.id = required(row.getLong(at), "Remark.id");
        remark.post = required(unloaded.ref(row.getLong(at + 1), "post"), "Remark.post");
        remark.text = required(row.getString(at + 2), "Remark.text");
        return remark;
    }

    static Long key(Remark remark) {
        return remark.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Remark.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Remark.id");
        }
        return Binds.ofArrays(keys);
    }

    static Remark withPost(Remark remark, Ref<Post, Long> post) {
        remark.post = post;
        return remark;
    }

    static Tuple insertBinds(Remark remark) {
        Binds.unset(remark.id, "Remark.id");
        return Binds.of(
                Binds.ref(remark.post),
                Binds.text(remark.text, "Remark.text"));
    }

    static Tuple insertAllBinds(List<? extends Remark> remarks) {
        int size = remarks.size();
        Long[] post = new Long[size];
        String[] text = new String[size];
        for (int i = 0; i < size; i++) {
            Remark remark = remarks.get(i);
            Binds.unset(remark.id, "Remark.id");
            post[i] = Binds.ref(remark.post);
            text[i] = Binds.text(remark.text, "Remark.text");
        }
        return Binds.ofArrays(post, text);
    }

    /**
     * The remark with what an insert generated: id.
     */
    static Remark inserted(Remark remark, Row row, int at) {
        remark.id = required(row.getLong(at), "Remark.id");
        return remark;
    }

    static Tuple updateBinds(Remark remark) {
        return Binds.of(
                Binds.key(remark.id, "Remark.id"),
                Binds.ref(remark.post),
                Binds.text(remark.text, "Remark.text"));
    }

    /**
     * The remark as it is: an update generates nothing.
     */
    static Remark updated(Remark remark, Row row, int at) {
        return remark;
    }

    static Tuple deleteBinds(Remark remark) {
        return Binds.of(Binds.key(remark.id, "Remark.id"));
    }
}
