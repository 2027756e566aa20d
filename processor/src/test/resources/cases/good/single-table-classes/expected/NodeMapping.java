// Generated from Node by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
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
 * Reads {@link Node} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeMapping {
    private NodeMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Node> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Node", "NODE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Node read(Row row, int at, Unloaded unloaded) {
        return switch (required(row.getString(at + 9), "Node.nodeType")) {
            case "folder" -> FolderMapping.read(row, at, at + 10, unloaded);
            case "device" -> NodeDeviceMapping.read(row, at, at + 10, unloaded);
            case "file" -> NodeFileMapping.read(row, at, at + 12, unloaded);
            case "link" -> NodeLinkMapping.read(row, at, at + 15, unloaded);
            default -> throw Values.unknownKind("nodes.node type", "Node", "drive = " + row.getValue(at) + ", path = " + row.getValue(at + 1));
        };
    }

    static NodeKey key(Node node) {
        if (node instanceof Folder folder) {
            return FolderMapping.key(folder);
        }
        if (node instanceof Node.Device device) {
            return NodeDeviceMapping.key(device);
        }
        if (node instanceof Node.File file) {
            return NodeFileMapping.key(file);
        }
        if (node instanceof Node.Link link) {
            return NodeLinkMapping.key(link);
        }
        throw new IllegalArgumentException("Node is null");
    }

    static Tuple keyBinds(NodeKey id) {
        return Binds.of(
                Binds.key(id.drive(), "Node.drive"),
                Binds.text(Binds.key(id.path(), "Node.path"), "Node.path"));
    }

    static Tuple keysBinds(List<? extends NodeKey> ids) {
        int size = ids.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        for (int i = 0; i < size; i++) {
            NodeKey id = ids.get(i);
            drive[i] = Binds.key(id.drive(), "Node.drive");
            path[i] = Binds.text(Binds.key(id.path(), "Node.path"), "Node.path");
        }
        return Binds.ofArrays(drive, path);
    }

    static @Nullable Ref<Owner, Long> getParent(Node node) {
        if (node instanceof Folder folder) {
            return folder.parent;
        }
        if (node instanceof Node.Device device) {
            return device.parent;
        }
        if (node instanceof Node.File file) {
            return file.parent;
        }
        if (node instanceof Node.Link link) {
            return link.parent;
        }
        throw new IllegalArgumentException("Node is null");
    }

    static Node withParent(Node node, Ref<Owner, Long> parent) {
        if (node instanceof Folder folder) {
            return FolderMapping.withParent(folder, parent);
        }
        if (node instanceof Node.Device device) {
            return NodeDeviceMapping.withParent(device, parent);
        }
        if (node instanceof Node.File file) {
            return NodeFileMapping.withParent(file, parent);
        }
        if (node instanceof Node.Link link) {
            return NodeLinkMapping.withParent(link, parent);
        }
        throw new IllegalArgumentException("Node is null");
    }

    static Tuple insertAllBinds(List<? extends Node> nodes) {
        int size = nodes.size();
        Object[][] columns = {
            new String[size],
            new Integer[size],
            new String[size],
            new String[size],
            new Long[size],
            new Long[size],
            new Long[size],
            new String[size],
            new Short[size],
            new Buffer[size],
            new String[size]
        };
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            if (node instanceof Folder folder) {
                columns[0][i] = "folder";
                Binds.spread(FolderMapping.insertBinds(folder), columns, i, 1, 2, 3, 4, 5, 6);
            } else if (node instanceof Node.Device device) {
                columns[0][i] = "device";
                Binds.spread(NodeDeviceMapping.insertBinds(device), columns, i, 1, 2, 3, 4, 5, 6, 7, 8);
            } else if (node instanceof Node.File file) {
                columns[0][i] = "file";
                Binds.spread(NodeFileMapping.insertBinds(file), columns, i, 1, 2, 3, 4, 5, 6, 9, 10, 7);
            } else if (node instanceof Node.Link link) {
                columns[0][i] = "link";
                Binds.spread(NodeLinkMapping.insertBinds(link), columns, i, 1, 2, 3, 4, 5, 6, 7);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The node with what an insert of several kinds generated.
     */
    static Node inserted(Node node, Row row, int at) {
        if (node instanceof Folder folder) {
            return FolderMapping.inserted(folder, row, at, at + 3);
        }
        if (node instanceof Node.Device device) {
            return NodeDeviceMapping.inserted(device, row, at, at + 3);
        }
        if (node instanceof Node.File file) {
            return NodeFileMapping.inserted(file, row, at, at + 3);
        }
        if (node instanceof Node.Link link) {
            return NodeLinkMapping.inserted(link, row, at, at + 3);
        }
        return node;
    }
}
