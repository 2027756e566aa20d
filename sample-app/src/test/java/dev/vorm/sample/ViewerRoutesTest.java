package dev.vorm.sample;

import static dev.vorm.sample.Requests.article;
import static dev.vorm.sample.Requests.comment;
import static dev.vorm.sample.Requests.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.sample.Http.Answer;
import dev.vorm.testing.VormTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Favourites and follows of who views. */
@VormTest
class ViewerRoutesTest {
    private static Http http;

    @BeforeAll
    static void serve(Vertx vertx, Database db) {
        http = new Http(Conduit.serve(vertx, db, 0).await().port());
        http.post("/api/users", user("ann"));
        http.post("/api/users", user("bob"));
        http.post("/api/users", user("cid"));
        http.post("/api/articles", article("One", "ann", "java"));
        http.post("/api/articles", article("Two", "ann"));
        http.post("/api/articles/one/comments", comment("Well", "ann"));
    }

    @BeforeEach
    void forget() {
        for (String viewer : new String[] {"ann", "bob", "cid"}) {
            articleAs(viewer, "DELETE", "/one/favorite");
            profileAs(viewer, "DELETE", "/ann/follow");
        }
    }

    private static JsonObject articleAs(String viewer, String method, String path) {
        return ok(http.send(method, "/api/articles" + path + "?viewer=" + viewer, null))
                .getJsonObject("article");
    }

    private static JsonObject profileAs(String viewer, String method, String path) {
        return ok(http.send(method, "/api/profiles" + path + "?viewer=" + viewer, null))
                .getJsonObject("profile");
    }

    private static JsonObject ok(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void assertFavorite(JsonObject article, boolean favorited, int count) {
        assertThat(article.getBoolean("favorited")).isEqualTo(favorited);
        assertThat(article.getInteger("favoritesCount")).isEqualTo(count);
    }

    @Test
    void favoritesAreOfWhoViews() {
        assertFavorite(articleAs("bob", "GET", "/one"), false, 0);

        assertFavorite(articleAs("bob", "POST", "/one/favorite"), true, 1);
        assertFavorite(articleAs("bob", "POST", "/one/favorite"), true, 1);
        assertFavorite(articleAs("cid", "GET", "/one"), false, 1);
        assertFavorite(articleAs("cid", "POST", "/one/favorite"), true, 2);
        assertFavorite(articleAs("bob", "GET", "/two"), false, 0);
        assertFavorite(ok(http.get("/api/articles/one")).getJsonObject("article"), false, 2);
        assertThat(ok(http.get("/api/articles?favorited=cid")).getInteger("articlesCount"))
                .isEqualTo(1);

        assertFavorite(articleAs("bob", "DELETE", "/one/favorite"), false, 1);
        assertFavorite(articleAs("bob", "DELETE", "/one/favorite"), false, 1);
        assertFavorite(articleAs("cid", "GET", "/one"), true, 1);
    }

    @Test
    void followsAreOfWhoViews() {
        assertThat(profileAs("bob", "GET", "/ann"))
                .isEqualTo(new JsonObject()
                        .put("username", "ann")
                        .putNull("bio")
                        .putNull("image")
                        .put("following", false));

        assertThat(profileAs("bob", "POST", "/ann/follow").getBoolean("following"))
                .isTrue();
        assertThat(profileAs("bob", "POST", "/ann/follow").getBoolean("following"))
                .isTrue();
        assertThat(profileAs("cid", "GET", "/ann").getBoolean("following")).isFalse();
        assertThat(profileAs("ann", "GET", "/bob").getBoolean("following")).isFalse();
        assertThat(author(articleAs("bob", "GET", "/one"))).isTrue();
        assertThat(author(ok(http.get("/api/articles/one/comments?viewer=bob"))
                        .getJsonArray("comments")
                        .getJsonObject(0)))
                .isTrue();
        assertThat(author(ok(http.get("/api/articles?viewer=cid"))
                        .getJsonArray("articles")
                        .getJsonObject(0)))
                .isFalse();

        assertThat(profileAs("bob", "DELETE", "/ann/follow").getBoolean("following"))
                .isFalse();
    }

    private static boolean author(JsonObject object) {
        return object.getJsonObject("author").getBoolean("following");
    }

    @Test
    void somebodyUnknownViewsAsNobody() {
        assertFavorite(articleAs("nobody", "GET", "/one"), false, 0);
        assertThat(profileAs("nobody", "GET", "/ann").getBoolean("following")).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(http.get("/api/profiles/nobody").wrong()).containsExactly("profile");
        assertThat(http.get("/api/profiles/nobody").status()).isEqualTo(404);
        assertRefused("/api/profiles/nobody/follow?viewer=bob", 404, "profile");
        assertRefused("/api/articles/none/favorite?viewer=bob", 404, "article");
        assertRefused("/api/profiles/ann/follow?viewer=nobody", 422, "viewer");
        assertRefused("/api/articles/one/favorite", 422, "viewer");
    }

    private static void assertRefused(String path, int status, String field) {
        for (String method : new String[] {"POST", "DELETE"}) {
            Answer answer = http.send(method, path, null);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.wrong()).containsExactly(field);
        }
    }

    @Test
    void whatLeavesTakesItsFavoritesAndFollowsAlong() {
        Long id = http.post("/api/users", user("dan"))
                .body()
                .getJsonObject("user")
                .getLong("id");
        http.post("/api/articles", article("Three", "dan", "java"));
        articleAs("bob", "POST", "/three/favorite");
        articleAs("dan", "POST", "/one/favorite");
        profileAs("bob", "POST", "/dan/follow");
        profileAs("dan", "POST", "/ann/follow");

        assertThat(http.delete("/api/users/" + id).status()).isEqualTo(204);

        assertFavorite(articleAs("bob", "GET", "/one"), false, 0);
        assertThat(ok(http.get("/api/articles?favorited=bob")).getInteger("articlesCount"))
                .isZero();
    }
}
