// Generated from Node.File by Vorm; change that class instead.
package app;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
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
 * A reference to {@link Node.File} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class NodeFilePath<E> extends CompositeToOne<E, Node.File, NodeKey> {
    public final TextColumn<Node.File> name = new TextColumn<>(NodeFilePath.this.path(), "name", SqlType.TEXT);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.File, Instant> version = new TimestampColumn<>(NodeFilePath.this.path(), "version", SqlType.INSTANT);

    public final TimestampColumn<Node.File, Instant> createdAt = new TimestampColumn<>(NodeFilePath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.File, Instant> updatedAt = new TimestampColumn<>(NodeFilePath.this.path(), "updated_at", SqlType.INSTANT);

    public final Column<Node.File, byte[]> content = new Column<>(NodeFilePath.this.path(), "content", PgTypes.BYTEA);

    public final TextColumn<Node.File> hash = new TextColumn<>(NodeFilePath.this.path(), "hash", SqlType.TEXT);

    public final TextColumn<Node.File> target = new TextColumn<>(NodeFilePath.this.path(), "target", SqlType.TEXT);

    protected NodeFilePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> NodeFileTable.NODE_FILE, step, nullable, alias -> NodeFileTable.NODE_FILE.as(alias));
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public OwnerPath<Node.File> parent() {
        return new OwnerPath<>(new NumberColumn<>(NodeFilePath.this.path(), "parent_id", SqlType.BIGINT), "parent", true);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.File, Long> bytes = new NumberColumn<>(NodeFilePath.this.path(), "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.File, Long> blocks = new NumberColumn<>(NodeFilePath.this.path(), "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
