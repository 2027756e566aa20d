// Generated from Node.Link by Vorm; change that class instead.
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
 * The table {@code nodes} of {@link Node.Link} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeLinkTable extends EntityTable<Node.Link> {
    public static final NodeLinkTable NODE_LINK = new NodeLinkTable("nodes");

    public final NumberColumn<Node.Link, Integer> drive = new NumberColumn<>(this, "drive", SqlType.INTEGER);

    public final TextColumn<Node.Link> path = new TextColumn<>(this, "path", SqlType.TEXT);

    public final TextColumn<Node.Link> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OwnerPath<Node.Link> parent = new OwnerPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), "parent", true);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.Link, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TimestampColumn<Node.Link, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.Link, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final TextColumn<Node.Link> target = new TextColumn<>(this, "target", SqlType.TEXT);

    private final List<Column<Node.Link, ?>> columns = List.of(drive, path, name, parent.key(),
            size.bytes, size.blocks, version, createdAt, updatedAt, target);

    private NodeLinkTable(String alias) {
        super("tree", "nodes", alias);
    }

    @Override
    public Optional<Discriminator<Node.Link>> discriminator() {
        return Optional.of(new Discriminator<>(this, "node type", "link"));
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Node.Link> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public NodeLinkTable as(String alias) {
        return new NodeLinkTable(alias);
    }

    @Override
    public List<Column<Node.Link, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("drive", "path", "name", "parent", "size.bytes", "size.blocks", "version",
                "createdAt", "updatedAt", "target");
    }

    @Override
    public List<Column<Node.Link, ?>> key() {
        return List.of(drive, path);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(updatedAt));
    }

    @Override
    public RowReader<Node.Link> reader() {
        return NodeLinkMapping::read;
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.Link, Long> bytes = new NumberColumn<>(NodeLinkTable.this, "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.Link, Long> blocks = new NumberColumn<>(NodeLinkTable.this, "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
