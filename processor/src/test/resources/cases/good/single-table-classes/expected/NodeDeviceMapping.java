// Generated from Node.Device by Vorm; change that class instead.
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
 * Reads {@link Node.Device} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeDeviceMapping {
    private NodeDeviceMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Node.Device> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Node.Device", "NODE_DEVICE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major.
     */
    public static Node.Device read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 9, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Node.Device read(Row row, int at, int own, Unloaded unloaded) {
        Node.Device device = new Node.Device();
        device.drive = required(row.getInteger(at), "Node.Device.drive");
        device.setPath(required(row.getString(at + 1), "Node.Device.path"));
        device.name = required(row.getString(at + 2), "Node.Device.name");
        device.parent = unloaded.ref(row.getLong(at + 3), "parent");
        device.size = readSize(row, at + 4);
        device.version = required(Values.instant(row.getOffsetDateTime(at + 6)), "Node.Device.version");
        device.createdAt = required(Values.instant(row.getOffsetDateTime(at + 7)), "Node.Device.createdAt");
        device.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 8)), "Node.Device.updatedAt");
        device.target = required(row.getString(own), "Node.Device.target");
        device.major = required(row.getShort(own + 1), "Node.Device.major");
        return device;
    }

    private static Node.Size readSize(Row row, int at) {
        Node.Size size = new Node.Size();
        size.bytes = required(row.getLong(at), "Node.Device.size.bytes");
        size.blocks = required(row.getLong(at + 1), "Node.Device.size.blocks");
        return size;
    }

    static NodeKey key(Node.Device device) {
        return new NodeKey(device.drive, Binds.key(device.getPath(), "Node.Device.path"));
    }

    static Tuple keyBinds(NodeKey id) {
        return Binds.of(
                Binds.key(id.drive(), "Node.Device.drive"),
                Binds.text(Binds.key(id.path(), "Node.Device.path"), "Node.Device.path"));
    }

    static Tuple keysBinds(List<? extends NodeKey> ids) {
        int size = ids.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        for (int i = 0; i < size; i++) {
            NodeKey id = ids.get(i);
            drive[i] = Binds.key(id.drive(), "Node.Device.drive");
            path[i] = Binds.text(Binds.key(id.path(), "Node.Device.path"), "Node.Device.path");
        }
        return Binds.ofArrays(drive, path);
    }

    static Node.Device withParent(Node.Device device, Ref<Owner, Long> parent) {
        device.parent = parent;
        return device;
    }

    static Node.Device beforeUpdate(Node.Device device) {
        device.check();
        return device;
    }

    static Tuple insertBinds(Node.Device device) {
        Node.Size size = Binds.present(device.size, "Node.Device.size");
        return Binds.of(
                Binds.given(device.drive, "Node.Device.drive"),
                Binds.text(Binds.given(device.getPath(), "Node.Device.path"), "Node.Device.path"),
                Binds.text(device.name, "Node.Device.name"),
                Binds.ref(device.parent),
                size.bytes,
                size.blocks,
                Binds.text(device.target, "Node.Device.target"),
                device.major);
    }

    static Tuple insertAllBinds(List<? extends Node.Device> devices) {
        int size = devices.size();
        Integer[] drive = new Integer[size];
        String[] path = new String[size];
        String[] name = new String[size];
        Long[] parent = new Long[size];
        Long[] sizeBytes = new Long[size];
        Long[] sizeBlocks = new Long[size];
        String[] target = new String[size];
        Short[] major = new Short[size];
        for (int i = 0; i < size; i++) {
            Node.Device device = devices.get(i);
            Node.Size size2 = Binds.present(device.size, "Node.Device.size");
            drive[i] = Binds.given(device.drive, "Node.Device.drive");
            path[i] = Binds.text(Binds.given(device.getPath(), "Node.Device.path"), "Node.Device.path");
            name[i] = Binds.text(device.name, "Node.Device.name");
            parent[i] = Binds.ref(device.parent);
            sizeBytes[i] = size2.bytes;
            sizeBlocks[i] = size2.blocks;
            target[i] = Binds.text(device.target, "Node.Device.target");
            major[i] = device.major;
        }
        return Binds.ofArrays(drive, path, name, parent, sizeBytes, sizeBlocks, target, major);
    }

    /**
     * The device with what an insert generated: version, created_at, updated_at.
     */
    static Node.Device inserted(Node.Device device, Row row, int at) {
        return inserted(device, row, at, at + 3);
    }

    static Node.Device inserted(Node.Device device, Row row, int at, int own) {
        device.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.Device.version");
        device.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.Device.createdAt");
        device.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.Device.updatedAt");
        return device;
    }

    static Tuple updateBinds(Node.Device device) {
        Node.Size size = Binds.present(device.size, "Node.Device.size");
        return Binds.of(
                Binds.key(device.drive, "Node.Device.drive"),
                Binds.text(Binds.key(device.getPath(), "Node.Device.path"), "Node.Device.path"),
                Binds.text(device.name, "Node.Device.name"),
                Binds.ref(device.parent),
                size.bytes,
                size.blocks,
                Binds.text(device.target, "Node.Device.target"),
                device.major,
                Binds.instant(device.version, "Node.Device.version"));
    }

    /**
     * The device with what an update generated: version, created_at, updated_at.
     */
    static Node.Device updated(Node.Device device, Row row, int at) {
        device.version = required(Values.instant(row.getOffsetDateTime(at)), "Node.Device.version");
        device.createdAt = required(Values.instant(row.getOffsetDateTime(at + 1)), "Node.Device.createdAt");
        device.updatedAt = required(Values.instant(row.getOffsetDateTime(at + 2)), "Node.Device.updatedAt");
        return device;
    }

    static Tuple deleteBinds(Node.Device device) {
        return Binds.of(
                Binds.key(device.drive, "Node.Device.drive"),
                Binds.text(Binds.key(device.getPath(), "Node.Device.path"), "Node.Device.path"),
                Binds.instant(device.version, "Node.Device.version"));
    }
}
