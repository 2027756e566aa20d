// Generated from Folder by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
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
     * Reads drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at.
     */
    public static Folder read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 9, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Folder read(Row row, int at, int own, Unloaded unloaded) {
        Folder folder = new Folder();
        folder.drive = required(row.getInteger(at), "Folder.drive");
        folder.setPath(required(row.getString(at + 1), "Folder.path"));
        folder.name = required(row.getString(at + 2), "Folder.name");
        folder.parent = unloaded.ref(row.getLong(at + 3), "parent");
        folder.size = readSize(row, at + 4);
        folder.version = required(Values.instant(row.getOffsetDateTime(at + 6)), "Folder.version");
        folder.createdAt = required(Values.instant(row.getOffsetDateTime(at + 7)), "Folder.createdAt");
        folder.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 8)), "Folder.updatedAt");
        return folder;
    }

    private static Node.Size readSize(Row row, int at) {
        Node.Size size = new Node.Size();
        size.bytes = required(row.getLong(at), "Folder.size.bytes");
        size.blocks = required(row.getLong(at + 1), "Folder.size.blocks");
        return size;
    }

    static NodeKey key(Folder folder) {
        return new NodeKey(folder.drive, Binds.key(folder.getPath(), "Folder.path"));
    }

    static Tuple keyBinds(NodeKey id) {
        return Binds.of(
                Binds.key(id.drive(), "Folder.drive"),
                Binds.text(Binds.key(id.path(), "Folder.path"), "Folder.path"));
    }

    static Tuple keysBinds(List<? extends NodeKey> ids) {
        int size = ids.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        for (int i = 0; i < size; i++) {
            NodeKey id = ids.get(i);
            drive[i] = Binds.key(id.drive(), "Folder.drive");
            path[i] = Binds.text(Binds.key(id.path(), "Folder.path"), "Folder.path");
        }
        return Binds.ofArrays(drive, path);
    }

    static Folder withParent(Folder folder, Ref<Owner, Long> parent) {
        folder.parent = parent;
        return folder;
    }

    static Folder beforeUpdate(Folder folder) {
        folder.check();
        return folder;
    }

    static Tuple insertBinds(Folder folder) {
        Node.Size size = Binds.present(folder.size, "Folder.size");
        return Binds.of(
                Binds.given(folder.drive, "Folder.drive"),
                Binds.text(Binds.given(folder.getPath(), "Folder.path"), "Folder.path"),
                Binds.text(folder.name, "Folder.name"),
                Binds.ref(folder.parent),
                size.bytes,
                size.blocks);
    }

    static Tuple insertAllBinds(List<? extends Folder> folders) {
        int size = folders.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        String[] name = new String[size];
        Long[] parent = new Long[size];
        Long[] sizeBytes = new Long[size];
        Long[] sizeBlocks = new Long[size];
        for (int i = 0; i < size; i++) {
            Folder folder = folders.get(i);
            Node.Size size2 = Binds.present(folder.size, "Folder.size");
            drive[i] = Binds.given(folder.drive, "Folder.drive");
            path[i] = Binds.text(Binds.given(folder.getPath(), "Folder.path"), "Folder.path");
            name[i] = Binds.text(folder.name, "Folder.name");
            parent[i] = Binds.ref(folder.parent);
            sizeBytes[i] = size2.bytes;
            sizeBlocks[i] = size2.blocks;
        }
        return Binds.ofArrays(drive, path, name, parent, sizeBytes, sizeBlocks);
    }

    /**
     * The folder with what an insert generated: version, created_at, updated_at.
     */
    static Folder inserted(Folder folder, Row row, int at) {
        return inserted(folder, row, at, at + 3);
    }

    static Folder inserted(Folder folder, Row row, int at, int own) {
        folder.version = required(Values.instant(row.getOffsetDateTime(at)), "Folder.version");
        folder.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Folder.createdAt");
        folder.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Folder.updatedAt");
        return folder;
    }

    static Tuple updateBinds(Folder folder) {
        Node.Size size = Binds.present(folder.size, "Folder.size");
        return Binds.of(
                Binds.key(folder.drive, "Folder.drive"),
                Binds.text(Binds.key(folder.getPath(), "Folder.path"), "Folder.path"),
                Binds.text(folder.name, "Folder.name"),
                Binds.ref(folder.parent),
                size.bytes,
                size.blocks,
                Binds.instant(folder.version, "Folder.version"));
    }

    /**
     * The folder with what an update generated: version, created_at, updated_at.
     */
    static Folder updated(Folder folder, Row row, int at) {
        folder.version = required(Values.instant(row.getOffsetDateTime(at)), "Folder.version");
        folder.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Folder.createdAt");
        folder.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Folder.updatedAt");
        return folder;
    }

    static Tuple deleteBinds(Folder folder) {
        return Binds.of(
                Binds.key(folder.drive, "Folder.drive"),
                Binds.text(Binds.key(folder.getPath(), "Folder.path"), "Folder.path"),
                Binds.instant(folder.version, "Folder.version"));
    }
}
