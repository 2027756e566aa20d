// Generated from Node.Link by Vorm; change that class instead.
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
 * Reads {@link Node.Link} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeLinkMapping {
    private NodeLinkMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Node.Link> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Node.Link", "NODE_LINK");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target.
     */
    public static Node.Link read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 9, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Node.Link read(Row row, int at, int own, Unloaded unloaded) {
        Node.Link link = new Node.Link();
        link.drive = required(row.getInteger(at), "Node.Link.drive");
        link.setPath(required(row.getString(at + 1), "Node.Link.path"));
        link.name = required(row.getString(at + 2), "Node.Link.name");
        link.parent = unloaded.ref(row.getLong(at + 3), "parent");
        link.size = readSize(row, at + 4);
        link.version = required(Values.instant(row.getOffsetDateTime(at + 6)), "Node.Link.version");
        link.createdAt = required(Values.instant(row.getOffsetDateTime(at + 7)), "Node.Link.createdAt");
        link.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 8)), "Node.Link.updatedAt");
        link.target = required(row.getString(own), "Node.Link.target");
        return link;
    }

    private static Node.Size readSize(Row row, int at) {
        Node.Size size = new Node.Size();
        size.bytes = required(row.getLong(at), "Node.Link.size.bytes");
        size.blocks = required(row.getLong(at + 1), "Node.Link.size.blocks");
        return size;
    }

    static NodeKey key(Node.Link link) {
        return new NodeKey(link.drive, Binds.key(link.getPath(), "Node.Link.path"));
    }

    static Tuple keyBinds(NodeKey id) {
        return Binds.of(
                Binds.key(id.drive(), "Node.Link.drive"),
                Binds.text(Binds.key(id.path(), "Node.Link.path"), "Node.Link.path"));
    }

    static Tuple keysBinds(List<? extends NodeKey> ids) {
        int size = ids.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        for (int i = 0; i < size; i++) {
            NodeKey id = ids.get(i);
            drive[i] = Binds.key(id.drive(), "Node.Link.drive");
            path[i] = Binds.text(Binds.key(id.path(), "Node.Link.path"), "Node.Link.path");
        }
        return Binds.ofArrays(drive, path);
    }

    static Node.Link withParent(Node.Link link, Ref<Owner, Long> parent) {
        link.parent = parent;
        return link;
    }

    static Node.Link beforeUpdate(Node.Link link) {
        link.check();
        return link;
    }

    static Tuple insertBinds(Node.Link link) {
        Node.Size size = Binds.present(link.size, "Node.Link.size");
        return Binds.of(
                Binds.given(link.drive, "Node.Link.drive"),
                Binds.text(Binds.given(link.getPath(), "Node.Link.path"), "Node.Link.path"),
                Binds.text(link.name, "Node.Link.name"),
                Binds.ref(link.parent),
                size.bytes,
                size.blocks,
                Binds.text(link.target, "Node.Link.target"));
    }

    static Tuple insertAllBinds(List<? extends Node.Link> links) {
        int size = links.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        String[] name = new String[size];
        Long[] parent = new Long[size];
        Long[] sizeBytes = new Long[size];
        Long[] sizeBlocks = new Long[size];
        String[] target = new String[size];
        for (int i = 0; i < size; i++) {
            Node.Link link = links.get(i);
            Node.Size size2 = Binds.present(link.size, "Node.Link.size");
            drive[i] = Binds.given(link.drive, "Node.Link.drive");
            path[i] = Binds.text(Binds.given(link.getPath(), "Node.Link.path"), "Node.Link.path");
            name[i] = Binds.text(link.name, "Node.Link.name");
            parent[i] = Binds.ref(link.parent);
            sizeBytes[i] = size2.bytes;
            sizeBlocks[i] = size2.blocks;
            target[i] = Binds.text(link.target, "Node.Link.target");
        }
        return Binds.ofArrays(drive, path, name, parent, sizeBytes, sizeBlocks, target);
    }

    /**
     * The link with what an insert generated: version, created_at, updated_at.
     */
    static Node.Link inserted(Node.Link link, Row row, int at) {
        return inserted(link, row, at, at + 3);
    }

    static Node.Link inserted(Node.Link link, Row row, int at, int own) {
        link.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.Link.version");
        link.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.Link.createdAt");
        link.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.Link.updatedAt");
        return link;
    }

    static Tuple updateBinds(Node.Link link) {
        Node.Size size = Binds.present(link.size, "Node.Link.size");
        return Binds.of(
                Binds.key(link.drive, "Node.Link.drive"),
                Binds.text(Binds.key(link.getPath(), "Node.Link.path"), "Node.Link.path"),
                Binds.text(link.name, "Node.Link.name"),
                Binds.ref(link.parent),
                size.bytes,
                size.blocks,
                Binds.text(link.target, "Node.Link.target"),
                Binds.instant(link.version, "Node.Link.version"));
    }

    /**
     * The link with what an update generated: version, created_at, updated_at.
     */
    static Node.Link updated(Node.Link link, Row row, int at) {
        link.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.Link.version");
        link.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.Link.createdAt");
        link.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.Link.updatedAt");
        return link;
    }

    static Tuple deleteBinds(Node.Link link) {
        return Binds.of(
                Binds.key(link.drive, "Node.Link.drive"),
                Binds.text(Binds.key(link.getPath(), "Node.Link.path"), "Node.Link.path"),
                Binds.instant(link.version, "Node.Link.version"));
    }
}
