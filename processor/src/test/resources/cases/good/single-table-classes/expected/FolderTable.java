// Generated from Folder by Vorm; change that class instead.
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
 * The table {@code nodes} of {@link Folder} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FolderTable extends EntityTable<Folder> {
    public static final FolderTable FOLDER = new FolderTable("nodes");

    public final NumberColumn<Folder, Integer> drive = new NumberColumn<>(this, "drive", SqlType.INTEGER);

    public final TextColumn<Folder> path = new TextColumn<>(this, "path", SqlType.TEXT);

    public final TextColumn<Folder> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OwnerPath<Folder> parent = new OwnerPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), "parent", true);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Folder, Instant> version = new TimestampColumn<>(this, "version", SqlType.INSTANT);

    public final TimestampColumn<Folder, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TimestampColumn<Folder, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    private final List<Column<Folder, ?>> columns = List.of(drive, path, name, parent.key(),
            size.bytes, size.blocks, version, createdAt, updatedAt);

    private FolderTable(String alias) {
        super("tree", "nodes", alias);
    }

    @Override
    public Optional<Discriminator<Folder>> discriminator() {
        return Optional.of(new Discriminator<>(this, "node type", "folder"));
    }

    /**
     * No two rows have the same in name.
     */
    public UniqueKey<Folder> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public FolderTable as(String alias) {
        return new FolderTable(alias);
    }

    @Override
    public List<Column<Folder, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("drive", "path", "name", "parent", "size.bytes", "size.blocks", "version",
                "createdAt", "updatedAt");
    }

    @Override
    public List<Column<Folder, ?>> key() {
        return List.of(drive, path);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.clock(version), Assignment.now(updatedAt));
    }

    @Override
    public RowReader<Folder> reader() {
        return FolderMapping::read;
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Folder, Long> bytes = new NumberColumn<>(FolderTable.this, "bytes", SqlType.BIGINT);

        public final NumberColumn<Folder, Long> blocks = new NumberColumn<>(FolderTable.this, "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
