// Generated from Folder by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code graph_folders} of {@link Folder} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class FolderTable extends EntityTable<Folder> {
    public static final FolderTable FOLDER = new FolderTable("graph_folders");

    public final NumberColumn<Folder, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final FolderPath<Folder> parent = new FolderPath<>(new NumberColumn<>(this, "parent_id", SqlType.BIGINT), new Property<>("Folder.parent", Folder::parent, FolderMapping::withParent), "parent", true);

    public final Inverse<Folder, Folder> children = new Inverse<>(
            this,
            "Folder.children",
            () -> FolderTable.FOLDER.parent,
            (folder, others) -> FolderMapping.withChildren(folder, Many.of(others)),
            () -> List.of(FolderTable.FOLDER.id.asc()));

    private final List<Column<Folder, ?>> columns = List.of(id, parent.key());

    private FolderTable(String alias) {
        super("", "graph_folders", alias);
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
        return List.of("id", "parent");
    }

    @Override
    public List<Column<Folder, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Folder> reader() {
        return FolderMapping.reader("select(FOLDER)");
    }

    @Override
    public RowReader<Folder> reader(String statement) {
        return FolderMapping.reader(statement);
    }

    @Override
    public EntityKeys<Folder, Long> keys() {
        return new EntityKeys<>(FolderMapping::key, FolderMapping::keysBinds);
    }
}
