// Generated from Node.Link by Vorm; change that class instead.
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
 * A reference to {@link Node.Link} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class NodeLinkPath<E> extends CompositeToOne<E, Node.Link, NodeKey> {
    public final TextColumn<Node.Link> name = new TextColumn<>(NodeLinkPath.this.path(), "name", SqlType.TEXT);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.Link, Instant> version = new TimestampColumn<>(NodeLinkPath.this.path(), "version", SqlType.INSTANT);

    public final TimestampColumn<Node.Link, Instant> createdAt = new TimestampColumn<>(NodeLinkPath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.Link, Instant> updatedAt = new TimestampColumn<>(NodeLinkPath.this.path(), "updated_at", SqlType.INSTANT);

    public final TextColumn<Node.Link> target = new TextColumn<>(NodeLinkPath.this.path(), "target", SqlType.TEXT);

    protected NodeLinkPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> NodeLinkTable.NODE_LINK, step, nullable, alias -> NodeLinkTable.NODE_LINK.as(alias));
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public OwnerPath<Node.Link> parent() {
        return new OwnerPath<>(new NumberColumn<>(NodeLinkPath.this.path(), "parent_id", SqlType.BIGINT), "parent", true);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.Link, Long> bytes = new NumberColumn<>(NodeLinkPath.this.path(), "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.Link, Long> blocks = new NumberColumn<>(NodeLinkPath.this.path(), "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
