// Generated from Tag by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code graph_tags} of {@link Tag} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TagTable extends EntityTable<Tag> {
    public static final TagTable TAG = new TagTable("graph_tags");

    public final NumberColumn<Tag, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Tag> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final ManyToMany<Tag, Long, Post, Long> posts = new ManyToMany<>(
            this,
            "Tag.posts",
            () -> PostTable.POST,
            () -> PostTable.POST.tags.between().inverse(),
            (tag, others) -> TagMapping.withPosts(tag, Many.of(others)),
            () -> List.of(PostTable.POST.title.asc(), PostTable.POST.id.asc()));

    private final List<Column<Tag, ?>> columns = List.of(id, name);

    private TagTable(String alias) {
        super("", "graph_tags", alias);
    }

    /**
     * No two rows have the same in name.
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
        return TagMapping.reader("select(TAG)");
    }

    @Override
    public RowReader<Tag> reader(String statement) {
        return TagMapping.reader(statement);
    }

    @Override
    public EntityKeys<Tag, Long> keys() {
        return new EntityKeys<>(TagMapping::key, TagMapping::keysBinds);
    }
}
