// Generated from Post by Vorm; change that record instead.
package constraints;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
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

    public final PostPath<Post> author = new PostPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), "author", false);

    public final PostPath<Post> parent = new PostPath<>(new NumberColumn<>(this, "order", SqlType.BIGINT), "parent", true);

    public final OrderedColumn<Post, Post.Status> status = new OrderedColumn<>(this, "status", SqlType.enumText(Post.Status.class));

    public final NumberColumn<Post, Integer> likes = new NumberColumn<>(this, "likes", SqlType.INTEGER);

    public final TimestampColumn<Post, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final TextColumn<Post> longName = new TextColumn<>(this, "a_column_whose_name_is_long_enough_to_make_a_long_constraint", SqlType.TEXT);

    private final List<Column<Post, ?>> columns = List.of(id, title, slug, author.key(),
            parent.key(), status, likes, createdAt, longName);

    private PostTable(String alias) {
        super("blog", "posts", alias);
    }

    /**
     * No two rows have the same in slug.
     */
    public UniqueKey<Post> uniqueSlug() {
        return new UniqueKey<>(this, List.of(slug));
    }

    /**
     * No two rows have the same in a_column_whose_name_is_long_enough_to_make_a_long_constraint.
     */
    public UniqueKey<Post> uniqueLongName() {
        return new UniqueKey<>(this, List.of(longName));
    }

    /**
     * No two rows have the same in slug and author_id.
     */
    public UniqueKey<Post> uniqueSlugAndAuthor() {
        return new UniqueKey<>(this, List.of(slug, author.key()));
    }

    /**
     * No two rows have the same in title.
     */
    public UniqueKey<Post> uniqueTitle() {
        return new UniqueKey<>(this, List.of(title));
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
        return List.of("id", "title", "slug", "author", "parent", "status", "likes", "createdAt",
                "longName");
    }

    @Override
    public List<Column<Post, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Post> reader() {
        return PostMapping::read;
    }
}
