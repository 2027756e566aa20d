// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
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
 * The table {@code graph_posts} of {@link Post} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostTable extends EntityTable<Post> {
    public static final PostTable POST = new PostTable("graph_posts");

    public final NumberColumn<Post, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final AuthorPath<Post> author = new AuthorPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), new Property<>("Post.author", Post::author, PostMapping::withAuthor), "author", false);

    public final AuthorPath<Post> editor = new AuthorPath<>(new NumberColumn<>(this, "editor_id", SqlType.BIGINT), new Property<>("Post.editor", Post::editor, PostMapping::withEditor), "editor", true);

    public final TextColumn<Post> title = new TextColumn<>(this, "title", SqlType.TEXT);

    public final ManyToMany<Post, Long, Tag, Long> tags = new ManyToMany<>(
            this,
            "Post.tags",
            () -> TagTable.TAG,
            () -> new JoinTable(
                    "",
                    "graph_post_tags",
                    new JoinTable.Side(List.of("post_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("tag_id"), List.of(SqlType.BIGINT))),
            (post, others) -> PostMapping.withTags(post, Many.of(others)),
            () -> List.of(TagTable.TAG.name.asc()));

    public final Inverse<Post, Remark> remarks = new Inverse<>(
            this,
            "Post.remarks",
            () -> RemarkTable.REMARK.post,
            (post, others) -> PostMapping.withRemarks(post, Many.of(others)),
            () -> List.of(RemarkTable.REMARK.id.asc()));

    private final List<Column<Post, ?>> columns = List.of(id, author.key(), editor.key(), title);

    private PostTable(String alias) {
        super("", "graph_posts", alias);
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
        return List.of("id", "author", "editor", "title");
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
