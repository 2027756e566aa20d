// Generated from Node.Device by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code nodes} of {@link Node.Device} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeDeviceTable extends EntityTable<Node.Device> {
    public static final NodeDeviceTable NODE_DEVICE = new NodeDeviceTable("nodes");

    public final NumberColumn<Node.Device, Integer> drive = new NumberColumn<>(this, "drive", SqlType.INTEGER);

    public final TextColumn<Node.Device> path = new TextColumn<>(this, "path", SqlType.TEXT);

    public final TextColumn<Node.Device> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OwnerPath<Node.Device> parent = new OwnerPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), "parent", true);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.Device, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TimestampColumn<Node.Device, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.Device, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final TextColumn<Node.Device> target = new TextColumn<>(this, "target", SqlType.TEXT);

    public final NumberColumn<Node.Device, Short> major = new NumberColumn<>(this, "major", SqlType.SMALLINT);

    private final List<Column<Node.Device, ?>> columns = List.of(drive, path, name, parent.key(),
            size.bytes, size.blocks, version, createdAt, updatedAt, target, major);

    private NodeDeviceTable(String alias) {
        super("tree", "nodes", alias);
    }

    @Override
    public Optional<Discriminator<Node.Device>> discriminator() {
        return Optional.of(new Discriminator<>(this, "node type", "device"));
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Node.Device> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public NodeDeviceTable as(String alias) {
        return new NodeDeviceTable(alias);
    }

    @Override
    public List<Column<Node.Device, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("drive", "path", "name", "parent", "size.bytes", "size.blocks", "version",
                "createdAt", "updatedAt", "target", "major");
    }

    @Override
    public List<Column<Node.Device, ?>> key() {
        return List.of(drive, path);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(updatedAt));
    }

    @Override
    public RowReader<Node.Device> reader() {
        return NodeDeviceMapping::read;
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.Device, Long> bytes = new NumberColumn<>(NodeDeviceTable.this, "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.Device, Long> blocks = new NumberColumn<>(NodeDeviceTable.this, "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
