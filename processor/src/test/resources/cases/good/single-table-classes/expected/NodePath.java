// Generated from Node by Vorm; change that type instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Node} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class NodePath<E> extends CompositeToOne<E, Node, NodeKey> {
    public final TextColumn<Node> name = new TextColumn<>(NodePath.this.path(), "name", SqlType.TEXT);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node, Instant> version = new TimestampColumn<>(NodePath.this.path(), "version", SqlType.INSTANT);

    public final TimestampColumn<Node, Instant> createdAt = new TimestampColumn<>(NodePath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node, Instant> updatedAt = new TimestampColumn<>(NodePath.this.path(), "updated_at", SqlType.INSTANT);

    public final TextExpression nodeType = new TextColumn<>(NodePath.this.path(), "node type", SqlType.TEXT);

    protected NodePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> NodeTable.NODE, step, nullable, alias -> NodeTable.NODE.as(alias));
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public OwnerPath<Node> parent() {
        return new OwnerPath<>(new NumberColumn<>(NodePath.this.path(), "parent_id", SqlType.BIGINT), "parent", true);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node, Long> bytes = new NumberColumn<>(NodePath.this.path(), "bytes", SqlType.BIGINT);

        public final NumberColumn<Node, Long> blocks = new NumberColumn<>(NodePath.this.path(), "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
