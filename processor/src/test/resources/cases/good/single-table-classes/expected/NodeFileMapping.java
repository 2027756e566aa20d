// Generated from Node.File by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Node.File} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeFileMapping {
    private NodeFileMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Node.File> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Node.File", "NODE_FILE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, content, hash, target.
     */
    public static Node.File read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 9, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Node.File read(Row row, int at, int own, Unloaded unloaded) {
        Node.File file = new Node.File();
        file.drive = required(row.getInteger(at), "Node.File.drive");
        file.setPath(required(row.getString(at + 1), "Node.File.path"));
        file.name = required(row.getString(at + 2), "Node.File.name");
        file.parent = unloaded.ref(row.getLong(at + 3), "parent");
        file.size = readSize(row, at + 4);
        file.version = required(Values.instant(row.getOffsetDateTime(at + 6)), "Node.File.version");
        file.createdAt = required(Values.instant(row.getOffsetDateTime(at + 7)), "Node.File.createdAt");
        file.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 8)), "Node.File.updatedAt");
        file.content = required(Values.bytes(row.getBuffer(own)), "Node.File.content");
        file.hash = required(row.getString(own + 1), "Node.File.hash");
        file.target = row.getString(own + 2);
        return file;
    }

    private static Node.Size readSize(Row row, int at) {
        Node.Size size = new Node.Size();
        size.bytes = required(row.getLong(at), "Node.File.size.bytes");
        size.blocks = required(row.getLong(at + 1), "Node.File.size.blocks");
        return size;
    }

    static NodeKey key(Node.File file) {
        return new NodeKey(file.drive, Binds.key(file.getPath(), "Node.File.path"));
    }

    static Tuple keyBinds(NodeKey id) {
        return Binds.of(
                Binds.key(id.drive(), "Node.File.drive"),
                Binds.text(Binds.key(id.path(), "Node.File.path"), "Node.File.path"));
    }

    static Tuple keysBinds(List<? extends NodeKey> ids) {
        int size = ids.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        for (int i = 0; i < size; i++) {
            NodeKey id = ids.get(i);
            drive[i] = Binds.key(id.drive(), "Node.File.drive");
            path[i] = Binds.text(Binds.key(id.path(), "Node.File.path"), "Node.File.path");
        }
        return Binds.ofArrays(drive, path);
    }

    static Node.File withParent(Node.File file, Ref<Owner, Long> parent) {
        file.parent = parent;
        return file;
    }

    static Node.File beforeUpdate(Node.File file) {
        file.check();
        return file;
    }

    static Tuple insertBinds(Node.File file) {
        Node.Size size = Binds.present(file.size, "Node.File.size");
        return Binds.of(
                Binds.given(file.drive, "Node.File.drive"),
                Binds.text(Binds.given(file.getPath(), "Node.File.path"), "Node.File.path"),
                Binds.text(file.name, "Node.File.name"),
                Binds.ref(file.parent),
                size.bytes,
                size.blocks,
                Binds.bytes(file.content),
                Binds.text(file.hash, "Node.File.hash"),
                Binds.text(file.target, "Node.File.target"));
    }

    static Tuple insertAllBinds(List<? extends Node.File> files) {
        int size = files.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        String[] name = new String[size];
        Long[] parent = new Long[size];
        Long[] sizeBytes = new Long[size];
        Long[] sizeBlocks = new Long[size];
        Buffer[] content = new Buffer[size];
        String[] hash = new String[size];
        String[] target = new String[size];
        for (int i = 0; i < size; i++) {
            Node.File file = files.get(i);
            Node.Size size2 = Binds.present(file.size, "Node.File.size");
            drive[i] = Binds.given(file.drive, "Node.File.drive");
            path[i] = Binds.text(Binds.given(file.getPath(), "Node.File.path"), "Node.File.path");
            name[i] = Binds.text(file.name, "Node.File.name");
            parent[i] = Binds.ref(file.parent);
            sizeBytes[i] = size2.bytes;
            sizeBlocks[i] = size2.blocks;
            content[i] = Binds.bytes(file.content);
            hash[i] = Binds.text(file.hash, "Node.File.hash");
            target[i] = Binds.text(file.target, "Node.File.target");
        }
        return Binds.ofArrays(drive, path, name, parent, sizeBytes, sizeBlocks, content, hash,
                target);
    }

    /**
     * The file with what an insert generated: version, created_at, updated_at.
     */
    static Node.File inserted(Node.File file, Row row, int at) {
        return inserted(file, row, at, at + 3);
    }

    static Node.File inserted(Node.File file, Row row, int at, int own) {
        file.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.File.version");
        file.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.File.createdAt");
        file.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.File.updatedAt");
        return file;
    }

    static Tuple updateBinds(Node.File file) {
        Node.Size size = Binds.present(file.size, "Node.File.size");
        return Binds.of(
                Binds.key(file.drive, "Node.File.drive"),
                Binds.text(Binds.key(file.getPath(), "Node.File.path"), "Node.File.path"),
                Binds.text(file.name, "Node.File.name"),
                Binds.ref(file.parent),
                size.bytes,
                size.blocks,
                Binds.bytes(file.content),
                Binds.text(file.hash, "Node.File.hash"),
                Binds.text(file.target, "Node.File.target"),
                Binds.instant(file.version, "Node.File.version"));
    }

    /**
     * The file with what an update generated: version, created_at, updated_at.
     */
    static Node.File updated(Node.File file, Row row, int at) {
        file.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.File.version");
        file.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.File.createdAt");
        file.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.File.updatedAt");
        return file;
    }

    static Tuple deleteBinds(Node.File file) {
        return Binds.of(
                Binds.key(file.drive, "Node.File.drive"),
                Binds.text(Binds.key(file.getPath(), "Node.File.path"), "Node.File.path"),
                Binds.instant(file.version, "Node.File.version"));
    }
}
