package dev.vorm.benchmarks;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** 100 authors with 10 posts each with 3 of 50 tags each. */
final class GraphRows {
    static final int AUTHORS = 100;
    static final int POSTS = 1_000;
    static final int TAGS = 50;
    static final int TAGS_OF_POST = 3;

    private GraphRows() {}

    static void insert(Database db) {
        new AuthorCrud(db)
                .insertAll(LongStream.range(0, AUTHORS)
                        .mapToObj(i -> new Author(i, "Author " + i, "author" + i + "@example.org"))
                        .toList())
                .await();
        new TagCrud(db)
                .insertAll(LongStream.range(0, TAGS)
                        .mapToObj(i -> new Tag(i, "tag-" + i))
                        .toList())
                .await();
        new PostCrud(db)
                .insertAll(LongStream.range(0, POSTS)
                        .mapToObj(i -> new Post(i, "Post " + i, "What is to be said. ".repeat(10), Ref.of(i % AUTHORS)))
                        .toList())
                .await();
        new PostTagCrud(db)
                .insertAll(IntStream.range(0, POSTS * TAGS_OF_POST)
                        .mapToObj(i -> new PostTag(
                                Ref.of((long) i / TAGS_OF_POST), Ref.of((i * 7L + i / TAGS_OF_POST) % TAGS)))
                        .toList())
                .await();
    }
}
