package dev.vorm.sample;

import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.Transaction;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.Http.Answer;
import dev.vorm.sample.model.*;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements answers take, and what they say of the viewer: for one row as for hundreds. */
@VormTest
class StatementsTest {
    private static final int ARTICLES = 200;
    private static final int AUTHORS = 20;
    private static final List<List<String>> TAGS = List.of(List.of(), List.of("java"), List.of("java", "sql"));

    private static Http http;
    private static List<User> users;
    private static List<Article> articles;

    /**
     * Article {@code i} is by author {@code i % 20} and has {@code i % 3} tags; the viewer's favourites are every fourth one,
     * those of the first author every other one, and the viewer follows every other author.
     */
    @BeforeAll
    static void fill(Vertx vertx, Database db) {
        http = new Http(Conduit.serve(vertx, db, 0).await().port());
        users = new UserRepositoryImpl(db).insertAll(users()).await();
        articles = new ArticleRepositoryImpl(db).insertAll(articles()).await();
        new CommentRepositoryImpl(db)
                .insertAll(Stream.of(1, 20, ARTICLES)
                        .flatMap(StatementsTest::comments)
                        .toList())
                .await();
        new TagRepositoryImpl(db).insertMissing(List.of("sql", "java")).await();
        db.transaction(tx -> Future.all(links(tx))).await();
    }

    private static List<User> users() {
        return Stream.concat(IntStream.range(0, AUTHORS).mapToObj(i -> "author" + i), Stream.of("ann"))
                .map(name -> new UserBuilder()
                        .username(name)
                        .email(name + "@example.org")
                        .build())
                .toList();
    }

    private static List<Article> articles() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> new ArticleBuilder()
                        .slug("article-" + i)
                        .title("Article " + i)
                        .description("About " + i)
                        .body("All of " + i)
                        .author(Ref.of(users.get(i % AUTHORS).id()))
                        .build())
                .toList();
    }

    /** So many comments, by all authors in turn, on the article before the one with that number. */
    private static Stream<Comment> comments(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Comment(
                        Ref.of(articles.get(count - 1).id()),
                        Ref.of(users.get(i % AUTHORS).id()),
                        "Comment " + i));
    }

    private static List<Future<Long>> links(Transaction tx) {
        List<Future<Long>> links = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            links.add(tx.link(ARTICLE.tags, articles.get(i).id(), TAGS.get(i % 3)));
        }
        List<Long> articleIds = articles.stream().map(Article::id).toList();
        List<Long> userIds = users.stream().map(User::id).toList();
        links.add(tx.link(USER.favorites, userIds.get(AUTHORS), every(4, articleIds)));
        links.add(tx.link(USER.favorites, userIds.get(0), every(2, articleIds)));
        links.add(tx.link(USER.following, userIds.get(AUTHORS), every(2, userIds.subList(0, AUTHORS))));
        return links;
    }

    private static List<Long> every(int step, List<Long> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static JsonObject get(StatementCounter counter, int statements, String path) {
        Answer answer = counter.expect(statements, () -> Future.fromCompletionStage(http.getAsync(path)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static List<JsonObject> objects(JsonObject answer, String field) {
        return answer.getJsonArray(field).stream().map(JsonObject.class::cast).toList();
    }

    private static void assertArticle(JsonObject article, int i, boolean viewed) {
        assertThat(article.getString("slug")).isEqualTo("article-" + i);
        assertThat(article.getJsonArray("tagList")).isEqualTo(new JsonArray(TAGS.get(i % 3)));
        assertThat(article.getInteger("favoritesCount")).isEqualTo(i % 4 == 0 ? 2 : i % 2 == 0 ? 1 : 0);
        assertThat(article.getBoolean("favorited")).isEqualTo(viewed && i % 4 == 0);
        assertAuthor(article, i, viewed);
    }

    private static void assertAuthor(JsonObject object, int i, boolean viewed) {
        JsonObject author = object.getJsonObject("author");
        assertThat(author.fieldNames()).containsExactlyInAnyOrder("username", "bio", "image", "following");
        assertThat(author.getString("username")).isEqualTo("author" + i % AUTHORS);
        assertThat(author.getBoolean("following")).isEqualTo(viewed && i % 2 == 0);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "20, ''", "100, ''", "1, ann", "20, ann", "100, ann", "20, nobody"})
    void listOfArticlesTakesFour(int limit, String viewer, StatementCounter counter) {
        String path = "/api/articles?limit=" + limit + (viewer.isEmpty() ? "" : "&viewer=" + viewer);
        JsonObject answer = get(counter, viewer.isEmpty() ? 3 : 4, path);

        assertThat(answer.getInteger("articlesCount")).isEqualTo(ARTICLES);
        List<JsonObject> found = objects(answer, "articles");
        assertThat(found).hasSize(limit);
        for (int i = 0; i < limit; i++) {
            assertArticle(found.get(i), ARTICLES - 1 - i, viewer.equals("ann"));
            assertThat(found.get(i).containsKey("body")).isFalse();
        }
    }

    @Test
    void allArticlesTakeAsManyAsOne(Database db, StatementCounter counter) {
        ArticleFilter all = new ArticleFilter(null, null, null);

        assertThat(counter.expect(2, () -> new ArticleRepositoryImpl(db).list(all, ARTICLES, 0)))
                .hasSize(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource({"tag=sql, 66", "author=author1, 10", "favorited=ann, 50", "favorited=author0&tag=sql&author=author2, 4"
    })
    void filtersTakeNoMore(String filter, int count, StatementCounter counter) {
        JsonObject answer = get(counter, 4, "/api/articles?limit=100&viewer=ann&" + filter);

        assertThat(answer.getInteger("articlesCount")).isEqualTo(count);
        assertThat(objects(answer, "articles")).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void oneArticleTakesThree(int i, StatementCounter counter) {
        JsonObject answer = get(counter, 3, "/api/articles/article-" + i + "?viewer=ann");

        assertArticle(answer.getJsonObject("article"), i, true);
        assertThat(answer.getJsonObject("article").getString("body")).isEqualTo("All of " + i);
        assertArticle(get(counter, 2, "/api/articles/article-" + i).getJsonObject("article"), i, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, ARTICLES})
    void commentsTakeTwo(int count, StatementCounter counter) {
        String path = "/api/articles/article-" + (count - 1) + "/comments";
        List<JsonObject> found = objects(get(counter, 2, path + "?viewer=ann"), "comments");

        assertThat(found).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(found.get(i).getString("body")).isEqualTo("Comment " + i);
            assertAuthor(found.get(i), i, true);
        }
        assertThat(objects(get(counter, 1, path), "comments"))
                .allSatisfy(comment -> assertAuthor(comment, numberOf(comment), false));
    }

    private static int numberOf(JsonObject comment) {
        return Integer.parseInt(comment.getString("body").substring("Comment ".length()));
    }

    @Test
    void noCommentsTakeTwo(StatementCounter counter) {
        assertThat(objects(get(counter, 2, "/api/articles/article-5/comments?viewer=ann"), "comments"))
                .isEmpty();
    }
}
