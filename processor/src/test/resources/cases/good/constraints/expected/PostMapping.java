// Generated from Post by Vorm; change that record instead.
package constraints;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Post} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PostMapping {
    private PostMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Post> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Post", "POST");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, title, slug, author_id, order, status, likes, created_at, a_column_whose_name_is_long_enough_to_make_a_long_constraint.
     */
    public static Post read(Row row, int at, Unloaded unloaded) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                required(row.getString(at + 1), "Post.title"),
                required(row.getString(at + 2), "Post.slug"),
                required(unloaded.ref(row.getLong(at + 3), "author"), "Post.author"),
                unloaded.ref(row.getLong(at + 4), "parent"),
                required(Values.enumText(Post.Status.class, row.getString(at + 5), "Post.status"), "Post.status"),
                required(row.getInteger(at + 6), "Post.likes"),
                required(Values.instant(row.getOffsetDateTime(at + 7)), "Post.createdAt"),
                required(row.getString(at + 8), "Post.longName"));
    }

    static Long key(Post post) {
        return post.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Post.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Post.id");
        }
        return Binds.ofArrays(keys);
    }

    static Post withAuthor(Post post, Ref<Post, Long> author) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                author,
                post.parent(),
                post.status(),
                post.likes(),
                post.createdAt(),
                post.longName());
    }

    static Post withParent(Post post, Ref<Post, Long> parent) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                post.author(),
                parent,
                post.status(),
                post.likes(),
                post.createdAt(),
                post.longName());
    }

    static Tuple insertBinds(Post post) {
        Binds.unset(post.id(), "Post.id");
        return Binds.of(
                Binds.text(post.title(), "Post.title"),
                Binds.text(post.slug(), "Post.slug"),
                Binds.ref(post.author()),
                Binds.ref(post.parent()),
                Binds.enumText(post.status()),
                post.likes(),
                Binds.text(post.longName(), "Post.longName"));
    }

    static Tuple insertAllBinds(List<? extends Post> posts) {
        int size = posts.size();
        String[] title = new String[size];
        String[] slug = new String[size];
        Long[] author = new Long[size];
        Long[] parent = new Long[size];
        String[] status = new String[size];
        Integer[] likes = new Integer[size];
        String[] longName = new String[size];
        for (int i = 0; i < size; i++) {
            Post post = posts.get(i);
            Binds.unset(post.id(), "Post.id");
            title[i] = Binds.text(post.title(), "Post.title");
            slug[i] = Binds.text(post.slug(), "Post.slug");
            author[i] = Binds.ref(post.author());
            parent[i] = Binds.ref(post.parent());
            status[i] = Binds.enumText(post.status());
            likes[i] = post.likes();
            longName[i] = Binds.text(post.longName(), "Post.longName");
        }
        return Binds.ofArrays(title, slug, author, parent, status, likes, longName);
    }

    /**
     * The post with what an insert generated: id, likes, created_at.
     */
    static Post inserted(Post post, Row row, int at) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                post.title(),
                post.slug(),
                post.author(),
                post.parent(),
                post.status(),
                required(row.getInteger(at + 1), "Post.likes"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Post.createdAt"),
                post.longName());
    }

    static Tuple updateBinds(Post post) {
        return Binds.of(
                Binds.key(post.id(), "Post.id"),
                Binds.text(post.title(), "Post.title"),
                Binds.text(post.slug(), "Post.slug"),
                Binds.ref(post.author()),
                Binds.ref(post.parent()),
                Binds.enumText(post.status()),
                post.likes(),
                Binds.text(post.longName(), "Post.longName"));
    }

    /**
     * The post with what an update generated: created_at.
     */
    static Post updated(Post post, Row row, int at) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                post.author(),
                post.parent(),
                post.status(),
                post.likes(),
                required(Values.instant(row.getOffsetDateTime(at)), "Post.createdAt"),
                post.longName());
    }

    static Tuple deleteBinds(Post post) {
        return Binds.of(Binds.key(post.id(), "Post.id"));
    }
}
