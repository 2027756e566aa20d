// Generated from Draft by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Draft} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DraftMapping {
    private DraftMapping() {
    }

    /**
     * Reads id, title.
     */
    public static Draft read(Row row, int at) {
        Draft draft = make(row, at);
        draft.freshen();
        return draft;
    }

    private static Draft make(Row row, int at) {
        Draft draft = new Draft();
        draft.id = required(row.getLong(at), "Draft.id");
        draft.title = required(row.getString(at + 1), "Draft.title");
        return draft;
    }

    static Long key(Draft draft) {
        return draft.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Draft.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Draft.id");
        }
        return Binds.ofArrays(keys);
    }

    static Draft beforeInsert(Draft draft) {
        draft.trim();
        return draft;
    }

    static Tuple insertBinds(Draft draft) {
        Binds.unset(draft.id, "Draft.id");
        return Binds.of(Binds.text(draft.title, "Draft.title"));
    }

    static Tuple insertAllBinds(List<? extends Draft> drafts) {
        int size = drafts.size();
        String[] title = new String[size];
        for (int i = 0; i < size; i++) {
            Draft draft = drafts.get(i);
            Binds.unset(draft.id, "Draft.id");
            title[i] = Binds.text(draft.title, "Draft.title");
        }
        return Binds.ofArrays(title);
    }

    /**
     * The draft with what an insert generated: id.
     */
    static Draft inserted(Draft draft, Row row, int at) {
        draft.id = required(row.getLong(at), "Draft.id");
        draft.freshen();
        return draft;
    }

    static Tuple updateBinds(Draft draft) {
        return Binds.of(
                Binds.key(draft.id, "Draft.id"),
                Binds.text(draft.title, "Draft.title"));
    }

    /**
     * The draft as it is: an update generates nothing.
     */
    static Draft updated(Draft draft, Row row, int at) {
        return draft;
    }

    static Tuple deleteBinds(Draft draft) {
        return Binds.of(Binds.key(draft.id, "Draft.id"));
    }
}
