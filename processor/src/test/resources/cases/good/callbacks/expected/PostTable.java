// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code posts} of {@link Post} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostTable extends EntityTable<Post> {
    public static final PostTable POST = new PostTable("posts");

    public final NumberColumn<Post, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Post> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final TextColumn<Post> slug = new TextColumn<>(this, "slug", SqlType.TEXT);

    private final List<Column<Post, ?>> columns = List.of(id, title, slug);

    private PostTable(String alias) {
        super("", "posts", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PostTable as(String alias) {
        return new PostTable(alias);
    }

    @Override
    public List<Column<Post, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title", "slug");
    }

    @Override
    public List<Column<Post, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Post> reader() {
        return PostMapping::read;
    }

    @Override
    public EntityKeys<Post, Long> keys() {
        return new EntityKeys<>(PostMapping::key, PostMapping::keysBinds);
    }
}
