// Generated from Node.Device by Vorm; change that class instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Node.Device} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class NodeDevicePath<E> extends CompositeToOne<E, Node.Device, NodeKey> {
    public final TextColumn<Node.Device> name = new TextColumn<>(NodeDevicePath.this.path(), "name", SqlType.TEXT);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.Device, Instant> version = new TimestampColumn<>(NodeDevicePath.this.path(), "version", SqlType.INSTANT);

    public final TimestampColumn<Node.Device, Instant> createdAt = new TimestampColumn<>(NodeDevicePath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.Device, Instant> updatedAt = new TimestampColumn<>(NodeDevicePath.this.path(), "updated_at", SqlType.INSTANT);

    public final TextColumn<Node.Device> target = new TextColumn<>(NodeDevicePath.this.path(), "target", SqlType.TEXT);

    public final NumberColumn<Node.Device, Short> major = new NumberColumn<>(NodeDevicePath.this.path(), "major", SqlType.SMALLINT);

    protected NodeDevicePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> NodeDeviceTable.NODE_DEVICE, step, nullable, alias -> NodeDeviceTable.NODE_DEVICE.as(alias));
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public OwnerPath<Node.Device> parent() {
        return new OwnerPath<>(new NumberColumn<>(NodeDevicePath.this.path(), "parent_id", SqlType.BIGINT), "parent", true);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.Device, Long> bytes = new NumberColumn<>(NodeDevicePath.this.path(), "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.Device, Long> blocks = new NumberColumn<>(NodeDevicePath.this.path(), "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
