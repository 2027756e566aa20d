// Generated from Folder by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Folder} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FolderPath<E> extends ToOne<E, Folder, Long> {
    public final NumberColumn<E, Long> id;

    public FolderPath(NumberColumn<E, Long> column, Property<E, Ref<Folder, Long>> property,
            String step, boolean nullable) {
        super(column, () -> FolderTable.FOLDER, property, step, nullable, alias -> FolderTable.FOLDER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public FolderPath<Folder> parent() {
        return new FolderPath<>(new NumberColumn<>(FolderPath.this.path(), "parent_id", SqlType.BIGINT), null, "parent", true);
    }
}
