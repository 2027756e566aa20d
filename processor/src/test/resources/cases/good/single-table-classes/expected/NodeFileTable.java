// Generated from Node.File by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
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
 * The table {@code nodes} of {@link Node.File} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NodeFileTable extends EntityTable<Node.File> {
    public static final NodeFileTable NODE_FILE = new NodeFileTable("nodes");

    public final NumberColumn<Node.File, Integer> drive = new NumberColumn<>(this, "drive", SqlType.INTEGER);

    public final TextColumn<Node.File> path = new TextColumn<>(this, "path", SqlType.TEXT);

    public final TextColumn<Node.File> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OwnerPath<Node.File> parent = new OwnerPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), "parent", true);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Node.File, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TimestampColumn<Node.File, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Node.File, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final Column<Node.File, byte[]> content = new Column<>(this, "content", PgTypes.BYTEA);

    public final TextColumn<Node.File> hash = new TextColumn<>(this, "hash", SqlType.TEXT);

    public final TextColumn<Node.File> target = new TextColumn<>(this, "target", SqlType.TEXT);

    private final List<Column<Node.File, ?>> columns = List.of(drive, path, name, parent.key(),
            size.bytes, size.blocks, version, createdAt, updatedAt, content, hash, target);

    private NodeFileTable(String alias) {
        super("tree", "nodes", alias);
    }

    @Override
    public Optional<Discriminator<Node.File>> discriminator() {
        return Optional.of(new Discriminator<>(this, "node type", "file"));
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Node.File> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * No two rows have the same in hash.
     */
    public UniqueKey<Node.File> uniqueHash() {
        return new UniqueKey<>(this, List.of(hash));
    }

    /**
     * The same table under another name in a query.
     */
    public NodeFileTable as(String alias) {
        return new NodeFileTable(alias);
    }

    @Override
    public List<Column<Node.File, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("drive", "path", "name", "parent", "size.bytes", "size.blocks", "version",
                "createdAt", "updatedAt", "content", "hash", "target");
    }

    @Override
    public List<Column<Node.File, ?>> key() {
        return List.of(drive, path);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(updatedAt));
    }

    @Override
    public RowReader<Node.File> reader() {
        return NodeFileMapping::read;
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Node.File, Long> bytes = new NumberColumn<>(NodeFileTable.this, "bytes", SqlType.BIGINT);

        public final NumberColumn<Node.File, Long> blocks = new NumberColumn<>(NodeFileTable.this, "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
