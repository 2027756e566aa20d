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
     * Reads id, author_id, editor_id, title.
     */
    public static Post read(Row row, int at, Unloaded unloaded) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                required(unloaded.ref(row.getLong(at + 1), "author"), "Post.author"),
                unloaded.ref(row.getLong(at + 2), "editor"),
                required(row.getString(at + 3), "Post.title"),
                unloaded.many("tags"),
                unloaded.many("remarks"));
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

    static Post withAuthor(Post post, Ref<Author, Long> author) {
        return new Post(
                post.id(),
                author,
                post.editor(),
                post.title(),
                post.tags(),
                post.remarks());
    }

    static Post withEditor(Post post, Ref<Author, Long> editor) {
        return new Post(
                post.id(),
                post.author(),
                editor,
                post.title(),
                post.tags(),
                post.remarks());
    }

    static Post withTags(Post post, Many<Tag> tags) {
        return new Post(
                post.id(),
                post.author(),
                post.editor(),
                post.title(),
                tags,
                post.remarks());
    }

    static Post withRemarks(Post post, Many<Remark> remarks) {
        return new Post(
                post.id(),
                post.author(),
                post.editor(),
                post.title(),
                post.tags(),
                remarks);
    }

    static Tuple insertBinds(Post post) {
        Binds.unset(post.id(), "Post.id");
        return Binds.of(
                Binds.ref(post.author()),
                Binds.ref(post.editor()),
                Binds.text(post.title(), "Post.title"));
    }

    static Tuple insertAllBinds(List<? extends Post> posts) {
        int size = posts.size();
        Long[] author = new Long[size];
        Long[] editor = new Long[size];
        String[] title = new String[size];
        for (int i = 0; i < size; i++) {
            Post post = posts.get(i);
            Binds.unset(post.id(), "Post.id");
            author[i] = Binds.ref(post.author());
            editor[i] = Binds.ref(post.editor());
            title[i] = Binds.text(post.title(), "Post.title");
        }
        return Binds.ofArrays(author, editor, title);
    }

    /**
     * The post with what an insert generated: id.
     */
    static Post inserted(Post post, Row row, int at) {
        return new Post(
                required(row.getLong(at), "Post.id"),
                post.author(),
                post.editor(),
                post.title(),
                post.tags(),
                post.remarks());
    }

    static Tuple updateBinds(Post post) {
        return Binds.of(
                Binds.key(post.id(), "Post.id"),
                Binds.ref(post.author()),
                Binds.ref(post.editor()),
                Binds.text(post.title(), "Post.title"));
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
