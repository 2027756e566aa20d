// Generated from Post by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
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
     * Reads id, title, author_id.
     */
    public static Post read(Row row, int at, Unloaded unloaded) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                required(row.getString(at + 1), "Post.title"),
                required(unloaded.ref(row.getLong(at + 2), "author"), "Post.author"),
                unloaded.many("tags"));
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

    static Post withAuthor(Post post, Ref<User, Long> author) {
        return new Post(
                post.id(),
                post.title(),
                author,
                post.tags());
    }

    static Post withTags(Post post, Many<Tag> tags) {
        return new Post(
                post.id(),
                post.title(),
                post.author(),
                tags);
    }

    static Tuple insertBinds(Post post) {
        Binds.unset(post.id(), "Post.id");
        return Binds.of(
                Binds.text(post.title(), "Post.title"),
                Binds.ref(post.author()));
    }

    static Tuple insertAllBinds(List<? extends Post> posts) {
        int size = posts.size();
        String[] title = new String[size];
        Long[] author = new Long[size];
        for (int i = 0; i < size; i++) {
            Post post = posts.get(i);
            Binds.unset(post.id(), "Post.id");
            title[i] = Binds.text(post.title(), "Post.title");
            author[i] = Binds.ref(post.author());
        }
        return Binds.ofArrays(title, author);
    }

    /**
     * The post with what an insert generated: id.
     */
    static Post inserted(Post post, Row row, int at) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                post.title(),
                post.author(),
                post.tags());
    }

    static Tuple updateBinds(Post post) {
        return Binds.of(
                Binds.key(post.id(), "Post.id"),
                Binds.text(post.title(), "Post.title"),
                Binds.ref(post.author()));
    }

    /**
     * The post as it is: an update generates nothing.
     */
    static Post updated(Post post, Row row, int at) {
        return post;
    }

    static Tuple deleteBinds(Post post) {
        return Binds.of(Binds.key(post.id(), "Post.id"));
    }
}
