// Generated from Node by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code nodes} of {@link Node} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeTable extends EntityTable<Node> {
    public static final NodeTable NODE = new NodeTable("nodes");

    private final TextColumn<Node> nodeTypeColumn = new TextColumn<>(this, "node type", SqlType.TEXT);

    public final NumberColumn<Node, Integer> drive = new NumberColumn<>(this, "drive", SqlType.INTEGER);

    public final TextColumn<Node> path = new TextColumn<>(this, "path", SqlType.TEXT);

    public final TextColumn<Node> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OwnerPath<Node> parent = new OwnerPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), new Property<>("Node.parent", NodeMapping::getParent, NodeMapping::withParent), "parent", true);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TimestampColumn<Node, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final TextExpression nodeType = NodeTable.this.nodeTypeColumn;

    private final List<Column<Node, ?>> columns = List.of(drive, path, name, parent.key(),
            size.bytes, size.blocks, version, createdAt, updatedAt, nodeTypeColumn,
            new TextColumn<>(this, "target", SqlType.TEXT),
            new NumberColumn<>(this, "major", SqlType.SMALLINT),
            new Column<>(this, "content", PgTypes.BYTEA),
            new TextColumn<>(this, "hash", SqlType.TEXT),
            new TextColumn<>(this, "target", SqlType.TEXT),
            new TextColumn<>(this, "target", SqlType.TEXT));

    private NodeTable(String alias) {
        super("tree", "nodes", alias);
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Node> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * No two rows have the same in parent_id and name.
     */
    public UniqueKey<Node> uniqueParentAndName() {
        return new UniqueKey<>(this, List.of(parent.key(), name));
    }

    /**
     * The same table under another name in a query.
     */
    public NodeTable as(String alias) {
        return new NodeTable(alias);
    }

    @Override
    public List<Column<Node, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("drive", "path", "name", "parent", "size.bytes", "size.blocks", "version",
                "createdAt", "updatedAt", "nodeType", "target", "major", "content", "hash",
                "target", "target");
    }

    @Override
    public List<Column<Node, ?>> key() {
        return List.of(drive, path);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(updatedAt));
    }

    @Override
    public RowReader<Node> reader() {
        return NodeMapping.reader("select(NODE)");
    }

    @Override
    public RowReader<Node> reader(String statement) {
        return NodeMapping.reader(statement);
    }

    @Override
    public EntityKeys<Node, NodeKey> keys() {
        return new EntityKeys<>(NodeMapping::key, NodeMapping::keysBinds);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node, Long> bytes = new NumberColumn<>(NodeTable.this, "bytes", SqlType.BIGINT);

        public final NumberColumn<Node, Long> blocks = new NumberColumn<>(NodeTable.this, "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
