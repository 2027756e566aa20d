package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.PageTable.PAGE;
import static dev.vorm.sample.graph.PostTable.POST;
import static dev.vorm.sample.graph.RemarkTable.REMARK;
import static dev.vorm.sample.graph.TagTable.TAG;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random authors, posts, tags, remarks and pages, in the database and as plain lists of rows.
 *
 * @param pairs the keys of posts and tags that belong together
 */
record GraphData(
        List<Author> authors,
        List<Post> posts,
        List<Tag> tags,
        List<Remark> remarks,
        List<Page> pages,
        List<Pair> pairs) {
    record Pair(Long post, Long tag) {}

    /** Some of each, also none. */
    static GraphData insert(Database db, Random random) {
        db.sql("TRUNCATE graph_authors, graph_posts, graph_tags, graph_remarks, graph_pages, graph_post_tags CASCADE")
                .execute()
                .await();
        for (int i = random.nextInt(5); i > 0; i--) {
            new AuthorCrud(db)
                    .insert(new AuthorBuilder().name(word(random)).build())
                    .await();
        }
        List<Author> authors = db.list(select(AUTHOR).orderBy(AUTHOR.id.asc())).await();
        for (Author author : authors) {
            for (int i = random.nextInt(4); i > 0; i--) {
                new PostCrud(db)
                        .insert(new PostBuilder()
                                .title(word(random))
                                .author(Ref.of(author.id()))
                                .editor(
                                        random.nextBoolean()
                                                ? null
                                                : Ref.of(any(authors, random).id()))
                                .build())
                        .await();
            }
            if (random.nextBoolean()) {
                new PageCrud(db)
                        .insert(new PageBuilder()
                                .author(Ref.of(author.id()))
                                .text(word(random))
                                .build())
                        .await();
            }
        }
        List<Post> posts = db.list(select(POST).orderBy(POST.id.asc())).await();
        for (int i = random.nextInt(4); i > 0; i--) {
            new TagCrud(db)
                    .insert(new TagBuilder().name(word(random) + i).build())
                    .await();
        }
        List<Tag> tags = db.list(select(TAG).orderBy(TAG.id.asc())).await();
        List<Pair> pairs = new ArrayList<>();
        for (Post post : posts) {
            for (Tag tag : tags) {
                if (random.nextBoolean()) {
                    pairs.add(new Pair(post.id(), tag.id()));
                }
            }
            List<Long> linked = pairs.stream()
                    .filter(pair -> pair.post().equals(post.id()))
                    .map(Pair::tag)
                    .toList();
            db.link(POST.tags, post.id(), linked).await();
            for (int i = random.nextInt(3); i > 0; i--) {
                new RemarkCrud(db)
                        .insert(new Remark(Ref.of(post.id()), word(random)))
                        .await();
            }
        }
        List<Remark> remarks = db.list(select(REMARK).orderBy(REMARK.id.asc())).await();
        List<Page> pages = db.list(select(PAGE)).await();
        return new GraphData(authors, posts, tags, remarks, pages, pairs);
    }

    private static String word(Random random) {
        return "abcdef".substring(random.nextInt(6)) + random.nextInt(3);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    Author author(Ref<Author, Long> ref) {
        return authors.stream()
                .filter(author -> author.id().equals(ref.key()))
                .findFirst()
                .orElseThrow();
    }

    Post post(Ref<Post, Long> ref) {
        return posts.stream()
                .filter(post -> post.id().equals(ref.key()))
                .findFirst()
                .orElseThrow();
    }

    Stream<Tag> tagsOf(Post post) {
        return tags.stream().filter(tag -> pairs.contains(new Pair(post.id(), tag.id())));
    }

    Stream<Post> postsOf(Tag tag) {
        return posts.stream().filter(post -> pairs.contains(new Pair(post.id(), tag.id())));
    }
}
