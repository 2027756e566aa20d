package dev.vorm.benchmarks;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * Authors with their posts with their tags on the driver with all care: a statement a level for the keys of the one above, held
 * prepared, rows by index, released, and put where they belong as they come. The last level needs no key that the first does not
 * know of, but for a condition of its own; each waits for the one before.
 */
final class GraphByHand {
    private static final String AUTHORS = "SELECT id, name, email FROM authors";
    private static final String POSTS = "SELECT id, title, body, author_id FROM posts WHERE author_id = ANY ($1)";
    private static final String TAGS = "SELECT post_tags.post_id, tags.id, tags.name"
            + " FROM post_tags JOIN tags ON tags.id = post_tags.tag_id WHERE post_tags.post_id = ANY ($1)";

    record Author(Long id, String name, String email, List<Post> posts) {}

    record Post(Long id, String title, String body, Long author, List<Tag> tags) {}

    record Tag(Long id, String name) {}

    private record TagOfPost(Long post, Tag tag) {}

    private final PreparedQuery<SqlResult<List<Author>>> authors;
    private final PreparedQuery<SqlResult<List<Post>>> posts;
    private final PreparedQuery<SqlResult<List<TagOfPost>>> tags;

    GraphByHand(Pool pool) {
        authors = query(
                pool,
                AUTHORS,
                (list, row) ->
                        list.add(new Author(row.getLong(0), row.getString(1), row.getString(2), new ArrayList<>())));
        posts = query(
                pool,
                POSTS,
                (list, row) -> list.add(new Post(
                        row.getLong(0), row.getString(1), row.getString(2), row.getLong(3), new ArrayList<>())));
        tags = query(
                pool,
                TAGS,
                (list, row) -> list.add(new TagOfPost(row.getLong(0), new Tag(row.getLong(1), row.getString(2)))));
    }

    private static <T> PreparedQuery<SqlResult<List<T>>> query(Pool pool, String sql, BiConsumer<List<T>, Row> reader) {
        return pool.preparedQuery(sql)
                .collecting(Collector.<Row, List<T>>of(
                        ArrayList::new,
                        (list, row) -> {
                            reader.accept(list, row);
                            row.release();
                        },
                        (a, b) -> a));
    }

    Future<List<Author>> all() {
        return authors.execute(Tuple.tuple()).compose(found -> {
            List<Author> all = found.value();
            Map<Long, Author> byId = new HashMap<>(all.size() * 2);
            all.forEach(author -> byId.put(author.id(), author));
            return postsOf(byId).map(done -> all);
        });
    }

    private Future<Void> postsOf(Map<Long, Author> byAuthor) {
        return posts.execute(keys(byAuthor)).compose(found -> {
            List<Post> all = found.value();
            Map<Long, Post> byId = new HashMap<>(all.size() * 2);
            for (Post post : all) {
                byAuthor.get(post.author()).posts().add(post);
                byId.put(post.id(), post);
            }
            return tagsOf(byId);
        });
    }

    private Future<Void> tagsOf(Map<Long, Post> byPost) {
        return tags.execute(keys(byPost)).map(found -> {
            for (TagOfPost tag : found.value()) {
                byPost.get(tag.post()).tags().add(tag.tag());
            }
            return null;
        });
    }

    private static Tuple keys(Map<Long, ?> byId) {
        return Tuple.tuple().addValue(byId.keySet().toArray(Long[]::new));
    }
}
