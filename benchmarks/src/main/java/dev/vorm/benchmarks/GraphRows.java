package dev.vorm.benchmarks;

import dev.vorm.Database;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import java.util.stream.LongStream;

/** 100 authors with 10 posts each with 3 of 50 tags each. */
final class GraphRows {
    private static final int AUTHORS = 100;
    private static final int POSTS = 1_000;
    private static final int TAGS = 50;

    private GraphRows() {}

    static void insert(Database db) {
        new AuthorCrud(db)
                .insertAll(LongStream.range(0, AUTHORS)
                        .mapToObj(i -> new Author(i, "Author " + i, "author" + i + "@example.org", Many.unloaded()))
                        .toList())
                .await();
        new TagCrud(db)
                .insertAll(LongStream.range(0, TAGS)
                        .mapToObj(i -> new Tag(i, "tag-" + i))
                        .toList())
                .await();
        new PostCrud(db)
                .insertAll(LongStream.range(0, POSTS)
                        .mapToObj(i -> new Post(
                                i,
                                "Post " + i,
                                "What is to be said. ".repeat(10),
                                Ref.of(i % AUTHORS),
                                Many.unloaded()))
                        .toList())
                .await();
        db.sql("INSERT INTO post_tags (post_id, tag_id)"
                        + " SELECT i / 3, (i * 7 + i / 3) % 50 FROM generate_series(0, 2999) AS i")
                .execute()
                .await();
    }
}
