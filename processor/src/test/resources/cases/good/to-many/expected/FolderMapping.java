// Generated from Folder by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Folder} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FolderMapping {
    private FolderMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Folder> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Folder", "FOLDER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, parent_id.
     */
    public static Folder read(Row row, int at, Unloaded unloaded) {
        return new Folder(
                required(row.getLong(at), "Folder.id"),
                unloaded.ref(row.getLong(at + 1), "parent"),
                unloaded.many("children"));
    }

    static Long key(Folder folder) {
        return folder.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Folder.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Folder.id");
        }
        return Binds.ofArrays(keys);
    }

    static Folder withParent(Folder folder, Ref<Folder, Long> parent) {
        return new Folder(
                folder.id(),
                parent,
                folder.children());
    }

    static Folder withChildren(Folder folder, Many<Folder> children) {
        return new Folder(
                folder.id(),
                folder.parent(),
                children);
    }

    static Tuple insertBinds(Folder folder) {
        return Binds.of(
                Binds.given(folder.id(), "Folder.id"),
                Binds.ref(folder.parent()));
    }

    static Tuple insertAllBinds(List<? extends Folder> folders) {
        int size = folders.size();
        Long[] id = new Long[size];
        Long[] parent = new Long[size];
        for (int i = 0; i < size; i++) {
            Folder folder = folders.get(i);
            id[i] = Binds.given(folder.id(), "Folder.id");
            parent[i] = Binds.ref(folder.parent());
        }
        return Binds.ofArrays(id, parent);
    }

    /**
     * The folder as it is: an insert generates nothing.
     */
    static Folder inserted(Folder folder, Row row, int at) {
        return folder;
    }

    static Tuple updateBinds(Folder folder) {
        return Binds.of(
                Binds.key(folder.id(), "Folder.id"),
                Binds.ref(folder.parent()));
    }

    /**
     * The folder as it is: an update generates nothing.
     */
    static Folder updated(Folder folder, Row row, int at) {
        return folder;
    }

    static Tuple deleteBinds(Folder folder) {
        return Binds.of(Binds.key(folder.id(), "Folder.id"));
    }
}
