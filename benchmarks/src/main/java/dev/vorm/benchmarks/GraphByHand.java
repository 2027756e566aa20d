package dev.vorm.benchmarks;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Authors with their posts with their tags on the driver with all care: rows are read by index, released, and put where they belong.
 * Once by a statement a level for the keys of the one above, held prepared, each of which waits for the one before; and once by
 * statements that say again which rows those above were, all sent at once.
 */
final class GraphByHand {
    private static final String AUTHORS = "SELECT id, name, email FROM authors";
    private static final String POSTS = "SELECT id, title, body, author_id FROM posts WHERE author_id ";
    private static final String TAGS = "SELECT post_tags.post_id, tags.id, tags.name"
            + " FROM post_tags JOIN tags ON tags.id = post_tags.tag_id WHERE post_tags.post_id ";
    private static final String OF_KEYS = "= ANY ($1)";
    private static final String OF_AUTHORS = "IN (SELECT id FROM authors)";
    private static final String OF_POSTS = "IN (SELECT id FROM posts WHERE author_id " + OF_AUTHORS + ")";

    record Author(Long id, String name, String email, List<Post> posts) {}

    record Post(Long id, String title, String body, Long author, List<Tag> tags) {}

    record Tag(Long id, String name) {}

    private record TagOfPost(Long post, Tag tag) {}

    private final Pool pool;
    private final PreparedQuery<SqlResult<List<Author>>> authors;
    private final PreparedQuery<SqlResult<List<Post>>> posts;
    private final PreparedQuery<SqlResult<List<TagOfPost>>> tags;

    GraphByHand(Pool pool) {
        this.pool = pool;
        authors = query(pool, AUTHORS, GraphByHand::author);
        posts = query(pool, POSTS + OF_KEYS, GraphByHand::post);
        tags = query(pool, TAGS + OF_KEYS, GraphByHand::tag);
    }

    private static Author author(Row row) {
        return new Author(row.getLong(0), row.getString(1), row.getString(2), new ArrayList<>());
    }

    private static Post post(Row row) {
        return new Post(row.getLong(0), row.getString(1), row.getString(2), row.getLong(3), new ArrayList<>());
    }

    private static TagOfPost tag(Row row) {
        return new TagOfPost(row.getLong(0), new Tag(row.getLong(1), row.getString(2)));
    }

    private static <T> PreparedQuery<SqlResult<List<T>>> query(SqlClient client, String sql, Function<Row, T> reader) {
        return client.preparedQuery(sql)
                .collecting(Collector.<Row, List<T>>of(
                        ArrayList::new,
                        (list, row) -> {
                            list.add(reader.apply(row));
                            row.release();
                        },
                        (a, b) -> a));
    }

    /** A statement a level. */
    Future<List<Author>> all() {
        return authors.execute(Tuple.tuple()).compose(found -> {
            Map<Long, Author> byAuthor = byId(found.value(), Author::id);
            return posts.execute(keys(byAuthor)).compose(ofThem -> {
                Map<Long, Post> byPost = join(byAuthor, ofThem.value());
                return tags.execute(keys(byPost)).map(ofAll -> {
                    join(byPost, ofAll);
                    return found.value();
                });
            });
        });
    }

    /** All statements at once. */
    Future<List<Author>> pipelined() {
        return pool.withConnection(connection -> {
            Future<SqlResult<List<Author>>> found =
                    query(connection, AUTHORS, GraphByHand::author).execute(Tuple.tuple());
            Future<SqlResult<List<Post>>> ofThem =
                    query(connection, POSTS + OF_AUTHORS, GraphByHand::post).execute(Tuple.tuple());
            return query(connection, TAGS + OF_POSTS, GraphByHand::tag)
                    .execute(Tuple.tuple())
                    .compose(ofAll -> Future.all(found, ofThem).map(both -> {
                        List<Author> all = found.result().value();
                        join(join(byId(all, Author::id), ofThem.result().value()), ofAll);
                        return all;
                    }));
        });
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        Map<Long, T> byId = new HashMap<>(all.size() * 2);
        all.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }

    private static Map<Long, Post> join(Map<Long, Author> byAuthor, List<Post> posts) {
        posts.forEach(post -> byAuthor.get(post.author()).posts().add(post));
        return byId(posts, Post::id);
    }

    private static void join(Map<Long, Post> byPost, SqlResult<List<TagOfPost>> tags) {
        tags.value().forEach(tag -> byPost.get(tag.post()).tags().add(tag.tag()));
    }

    private static Tuple keys(Map<Long, ?> byId) {
        return Tuple.tuple().addValue(byId.keySet().toArray(Long[]::new));
    }
}
