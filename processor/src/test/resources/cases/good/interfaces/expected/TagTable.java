// Generated from Tag by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code tags} of {@link Tag} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TagTable extends EntityTable<Tag> {
    public static final TagTable TAG = new TagTable("tags");

    public final NumberColumn<Tag, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Tag> name = new TextColumn<>(this, "label", SqlType.TEXT);

    private final List<Column<Tag, ?>> columns = List.of(id, name);

    private TagTable(String alias) {
        super("", "tags", alias);
    }

    /**
     * No two rows have the same in label.
     */
    public UniqueKey<Tag> uniqueName() {
        return new UniqueKey<>(this, List.of(name));
    }

    /**
     * The same table under another name in a query.
     */
    public TagTable as(String alias) {
        return new TagTable(alias);
    }

    @Override
    public List<Column<Tag, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Tag, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Tag> reader() {
        return TagMapping::read;
    }

    @Override
    public EntityKeys<Tag, Long> keys() {
        return new EntityKeys<>(TagMapping::key, TagMapping::keysBinds);
    }
}
