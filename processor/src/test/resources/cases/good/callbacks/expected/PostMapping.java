// Generated from Post by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

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
     * Reads id, title, slug.
     */
    public static Post read(Row row, int at) {
        Post post = make(row, at);
        post.seen();
        Post post2 = Binds.present(post.loaded(), "the result of Post.loaded");
        return post2;
    }

    private static Post make(Row row, int at) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                required(row.getString(at + 1), "Post.title"),
                required(row.getString(at + 2), "Post.slug"));
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

    static Post beforeInsert(Post post) {
        post.titled();
        Post post2 = Binds.present(post.slugged(), "the result of Post.slugged");
        post2.check();
        return post2;
    }

    static Post beforeUpdate(Post post) {
        Post post2 = Binds.present(post.slugged(), "the result of Post.slugged");
        post2.check();
        return post2;
    }

    static Post beforeDelete(Post post) {
        post.check();
        return post;
    }

    static Tuple insertBinds(Post post) {
        Binds.unset(post.id(), "Post.id");
        return Binds.of(
                Binds.text(post.title(), "Post.title"),
                Binds.text(post.slug(), "Post.slug"));
    }

    static Tuple insertAllBinds(List<? extends Post> posts) {
        int size = posts.size();
        String[] title = new String[size];
        String[] slug = new String[size];
        for (int i = 0; i < size; i++) {
            Post post = posts.get(i);
            Binds.unset(post.id(), "Post.id");
            title[i] = Binds.text(post.title(), "Post.title");
            slug[i] = Binds.text(post.slug(), "Post.slug");
        }
        return Binds.ofArrays(title, slug);
    }

    /**
     * The post with what an insert generated: id.
     */
    static Post inserted(Post post, Row row, int at) {
        Post post2 = new Post(
                required(row.getLong(at), "Post.id"),
                post.title(),
                post.slug());
        post2.stored();
        return post2;
    }

    static Tuple updateBinds(Post post) {
        return Binds.of(
                Binds.key(post.id(), "Post.id"),
                Binds.text(post.title(), "Post.title"),
                Binds.text(post.slug(), "Post.slug"));
    }

    /**
     * The post as it is: an update generates nothing.
     */
    static Post updated(Post post, Row row, int at) {
        post.stored();
        return post;
    }

    static Tuple deleteBinds(Post post) {
        return Binds.of(Binds.key(post.id(), "Post.id"));
    }
}
