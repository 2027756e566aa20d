// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
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

    public final UserPath<Post> author = new UserPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), new Property<>("Post.author", Post::author, PostMapping::withAuthor), "author", false);

    public final ManyToMany<Post, Long, Tag, Long> tags = new ManyToMany<>(
            this,
            "Post.tags",
            () -> TagTable.TAG,
            () -> new JoinTable(
                    "",
                    "post_tags",
                    new JoinTable.Side(List.of("post_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("tag_id"), List.of(SqlType.BIGINT))),
            (post, others) -> PostMapping.withTags(post, Many.of(others)),
            () -> List.of(TagTable.TAG.name.asc()));

    private final List<Column<Post, ?>> columns = List.of(id, title, author.key());

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
        return List.of("id", "title", "author");
    }

    @Override
    public List<Column<Post, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Post> reader() {
        return PostMapping.reader("select(POST)");
    }

    @Override
    public RowReader<Post> reader(String statement) {
        return PostMapping.reader(statement);
    }

    @Override
    public EntityKeys<Post, Long> keys() {
        return new EntityKeys<>(PostMapping::key, PostMapping::keysBinds);
    }
}
