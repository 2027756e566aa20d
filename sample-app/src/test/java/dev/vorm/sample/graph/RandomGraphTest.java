package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.PostTable.POST;
import static dev.vorm.sample.graph.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs are what somebody would make of the rows by hand, and however many rows there are, the statements are as many. */
@VormTest
class RandomGraphTest {
    private static final int PLANS = 20;

    /** A failure names its seed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void graphsAreThoseMadeByHand(long seed, Database db) {
        Random random = new Random(seed);
        GraphData data = GraphData.insert(db, random);
        GraphPlans plans = new GraphPlans(data, random);
        for (int i = 0; i < PLANS; i++) {
            GraphPlan<Author> authors = plans.author(4);
            List<Author> page = db.list(select(AUTHOR)
                            .fetch(authors.fetches())
                            .orderBy(AUTHOR.id.asc())
                            .limit(3))
                    .await();
            assertThat(page.stream().map(authors.fetched()))
                    .isEqualTo(data.authors().stream()
                            .limit(3)
                            .map(authors.byHand())
                            .toList());

            GraphPlan<Post> posts = plans.post(3);
            List<Post> loaded = db.transaction(
                            tx -> tx.list(select(POST).orderBy(POST.id.asc()).fetch(posts.fetches())))
                    .await();
            assertThat(loaded.stream().map(posts.fetched()))
                    .isEqualTo(data.posts().stream().map(posts.byHand()).toList());

            GraphPlan<Tag> tags = plans.tag(3);
            List<Tag> joined = db.list(
                            select(TAG).join(TAG.posts).fetch(tags.fetches()).orderBy(TAG.id.asc(), POST.id.asc()))
                    .await();
            assertThat(joined.stream().map(tags.fetched()))
                    .isEqualTo(data.tags().stream()
                            .flatMap(tag -> data.postsOf(tag).map(post -> tag))
                            .map(tags.byHand())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 10_000})
    void statementsAreAsManyWhateverTheRows(int parents, Database db, StatementCounter statements) {
        GraphData.insert(db, new Random(0));
        db.sql("TRUNCATE graph_authors, graph_posts, graph_tags, graph_post_tags CASCADE")
                .execute()
                .await();
        db.sql("INSERT INTO graph_authors (id, name) OVERRIDING SYSTEM VALUE"
                        + " SELECT i, 'a' || i FROM generate_series(1, :n) AS i")
                .bind("n", parents)
                .execute()
                .await();
        db.sql("INSERT INTO graph_posts (id, author_id, title) OVERRIDING SYSTEM VALUE"
                        + " SELECT 2 * i + j, i, 'p' || j FROM generate_series(1, :n) AS i, generate_series(0, 1) AS j")
                .bind("n", parents)
                .execute()
                .await();
        db.sql("INSERT INTO graph_tags (id, name) OVERRIDING SYSTEM VALUE"
                        + " SELECT i, 't' || i FROM generate_series(1, 10) AS i")
                .execute()
                .await();
        db.sql("INSERT INTO graph_post_tags (post_id, tag_id)"
                        + " SELECT p.id, t.id FROM graph_posts p, graph_tags t WHERE (p.id + t.id) % 4 = 0")
                .execute()
                .await();

        db.sql("ANALYZE graph_authors, graph_posts, graph_tags, graph_post_tags")
                .execute()
                .await();

        List<Author> found = statements.expect(
                3,
                () -> db.list(select(AUTHOR).fetch(AUTHOR.posts.with(POST.tags)).orderBy(AUTHOR.id.asc())));

        assertThat(found).hasSize(parents);
        assertThat(found).allSatisfy(author -> {
            assertThat(author.posts().get()).extracting(Post::title).containsExactly("p0", "p1");
            assertThat(author.posts().get())
                    .allSatisfy(post -> assertThat(post.tags().get())
                            .allMatch(tag -> (post.id() + tag.id()) % 4 == 0)
                            .hasSizeBetween(2, 3));
        });
        assertThat(statements.<List<Author>>expect(
                        2,
                        () -> db.list(select(AUTHOR)
                                .fetch(AUTHOR.posts.orderBy(POST.id.desc()).limit(1)))))
                .allMatch(author -> author.posts().get().size() == 1);
    }
}
