package dev.vorm.sample;

import static dev.vorm.sample.Requests.article;
import static dev.vorm.sample.Requests.user;
import static dev.vorm.sample.Requests.with;
import static dev.vorm.sample.Requests.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.sample.Http.Answer;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@VormTest
class ArticleRoutesTest {
    private static Http http;

    @BeforeAll
    static void serve(Vertx vertx, Database db) {
        http = new Http(Conduit.serve(vertx, db, 0).await().port());
        http.post("/api/users", user("ann"));
        http.post("/api/users", user("bob"));
    }

    private static JsonObject created(JsonObject request) {
        Answer answer = http.post("/api/articles", request);
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().getJsonObject("article");
    }

    private static List<String> slugs(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().getJsonArray("articles").stream()
                .map(article -> ((JsonObject) article).getString("slug"))
                .toList();
    }

    @Test
    void createsAndReads() {
        JsonObject article = created(article("  Où est l'été? ", "ann", "france", "summer", "france"));
        assertThat(article.getString("slug")).isEqualTo("ou-est-l-ete");
        assertThat(article.getJsonArray("tagList")).isEqualTo(new JsonArray(List.of("france", "summer")));
        assertThat(article.getJsonObject("author").getString("username")).isEqualTo("ann");
        assertThat(article.getInteger("version")).isZero();

        Answer read = http.get("/api/articles/ou-est-l-ete");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().getJsonObject("article")).isEqualTo(article);
    }

    @Test
    void listsNewestFirst() {
        created(article("Old", "bob", "order"));
        created(article("Newer", "bob", "order", "special"));
        created(article("Newest", "ann", "order"));

        assertThat(slugs(http.get("/api/articles?tag=order"))).containsExactly("newest", "newer", "old");
        assertThat(slugs(http.get("/api/articles?tag=order&limit=2"))).containsExactly("newest", "newer");
        assertThat(slugs(http.get("/api/articles?tag=order&limit=2&offset=2"))).containsExactly("old");
        assertThat(slugs(http.get("/api/articles?tag=order&author=bob"))).containsExactly("newer", "old");
        assertThat(slugs(http.get("/api/articles?author=nobody"))).isEmpty();
        assertThat(slugs(http.get("/api/articles?favorited=bob"))).isEmpty();
        assertThat(http.get("/api/articles?tag=order&limit=1").body().getInteger("articlesCount"))
                .isEqualTo(3);
    }

    @Test
    void sendsThreeStatementsForAListOfAnyLength(StatementCounter counter) {
        for (int i = 0; i < 5; i++) {
            created(article("Count " + i, i % 2 == 0 ? "ann" : "bob", "counted", "tag" + i));
        }
        for (int limit : new int[] {1, 5}) {
            Answer answer = counter.expect(
                    3, () -> Future.fromCompletionStage(http.getAsync("/api/articles?tag=counted&limit=" + limit)));
            assertThat(answer.body().getJsonArray("articles")).hasSize(limit);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=x",
                "limit=",
                "offset=-1",
                "offset=1.5",
                "offset=9999999999"
            })
    void refusesPartsThatAreNone(String parameter) {
        Answer answer = http.get("/api/articles?" + parameter);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).containsExactly(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void updatesOnce() {
        created(article("Before", "ann", "kept"));
        JsonObject change = new JsonObject()
                .put("article", new JsonObject().put("title", "After").put("version", 0));

        Answer updated = http.put("/api/articles/before", change);
        assertThat(updated.status()).isEqualTo(200);
        JsonObject article = updated.body().getJsonObject("article");
        assertThat(article.getString("slug")).isEqualTo("after");
        assertThat(article.getString("body")).isEqualTo("All of Before");
        assertThat(article.getInteger("version")).isEqualTo(1);
        assertThat(article.getJsonArray("tagList")).containsExactly("kept");
        assertThat(http.get("/api/articles/before").status()).isEqualTo(404);

        Answer stale = http.put("/api/articles/after", change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.wrong()).containsExactly("version");
    }

    @Test
    void deletesWithItsComments() {
        created(article("Doomed", "ann", "doom"));
        http.post("/api/articles/doomed/comments", Requests.comment("Oh no", "bob"));

        assertThat(http.delete("/api/articles/doomed").status()).isEqualTo(204);
        assertThat(http.delete("/api/articles/doomed").status()).isEqualTo(404);
        assertThat(http.get("/api/articles/doomed/comments").status()).isEqualTo(404);
    }

    @Test
    void refusesATitleThatIsTakenAndKeepsNoneOfItsTags() {
        created(article("Only one", "ann"));
        Answer answer = http.post("/api/articles", article("Only  ONE!", "bob", "orphan"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.wrong()).containsExactly("title");
        assertThat(http.get("/api/tags").body().getJsonArray("tags")).doesNotContain("orphan");
    }

    @Test
    void takesTheSameNewTagsFromManyAtOnce() {
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> http.post(
                        "/api/articles",
                        i % 2 == 0 ? article("Race " + i, "ann", "x", "y") : article("Race " + i, "bob", "y", "x"))))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(201));
        assertThat(slugs(http.get("/api/articles?tag=y"))).hasSize(8);
    }

    @Test
    void refusesAddressesThatAreNoText() {
        assertThat(http.get("/api/articles/%00").status()).isEqualTo(400);
        assertThat(http.get("/api/articles?author=%00").status()).isEqualTo(400);
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        assertWrong(without(article("t", "ann"), "body"), "body");
        assertWrong(with(article("t", "ann"), "title", "?!"), "title");
        assertWrong(with(article("t", "ann"), "title", "t".repeat(201)), "title");
        assertWrong(with(article("t", "ann"), "tagList", "java"), "tagList");
        assertWrong(with(article("t", "ann"), "tagList", new JsonArray().add(1)), "tagList");
        assertWrong(with(article("t", "ann"), "tagList", new JsonArray().add("t".repeat(51))), "tagList");
        assertWrong(article("t", "nobody"), "author");
    }

    private static void assertWrong(JsonObject request, String field) {
        Answer answer = http.post("/api/articles", request);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).containsExactly(field);
    }
}
