// Generated from Folder by Vorm; change that class instead.
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
 * A reference to {@link Folder} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class FolderPath<E> extends CompositeToOne<E, Folder, NodeKey> {
    public final TextColumn<Folder> name = new TextColumn<>(FolderPath.this.path(), "name", SqlType.TEXT);

    public final SizeColumns size = new SizeColumns();

    public final TimestampColumn<Folder, Instant> version = new TimestampColumn<>(FolderPath.this.path(), "version", SqlType.INSTANT);

    public final TimestampColumn<Folder, Instant> createdAt = new TimestampColumn<>(FolderPath.this.path(), "created_at", SqlType.INSTANT);

    public final TimestampColumn<Folder, Instant> updatedAt = new TimestampColumn<>(FolderPath.this.path(), "updated_at", SqlType.INSTANT);

    protected FolderPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> FolderTable.FOLDER, step, nullable, alias -> FolderTable.FOLDER.as(alias));
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public OwnerPath<Folder> parent() {
        return new OwnerPath<>(new NumberColumn<>(FolderPath.this.path(), "parent_id", SqlType.BIGINT), "parent", true);
    }

    /**
     * The columns of {@link Node.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Folder, Long> bytes = new NumberColumn<>(FolderPath.this.path(), "bytes", SqlType.BIGINT);

        public final NumberColumn<Folder, Long> blocks = new NumberColumn<>(FolderPath.this.path(), "blocks", SqlType.BIGINT);

        private SizeColumns() {
        }
    }
}
