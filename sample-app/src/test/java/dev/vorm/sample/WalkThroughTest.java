package dev.vorm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.sample.Http.Answer;
import dev.vorm.sample.model.UserRepositoryImpl;
import dev.vorm.testing.VormTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole program as a visitor meets it, from an empty database on. */
@VormTest(createSchema = false)
class WalkThroughTest {
    private static Conduit conduit;
    private static Http http;

    @BeforeAll
    static void start(Vertx vertx, Database db) {
        conduit = Conduit.start(vertx, db, 0).await();
        http = new Http(conduit.port());
    }

    @AfterAll
    static void stop() {
        conduit.stop().await();
    }

    @Test
    void findsExamples(Vertx vertx, Database db) {
        JsonObject articles = http.get("/api/articles").body();
        assertThat(articles.getInteger("articlesCount")).isGreaterThanOrEqualTo(30);
        assertThat(articles.getJsonArray("articles")).hasSize(20);
        assertThat(http.get("/api/tags").body().getJsonArray("tags")).contains("java", "sql");
        assertThat(http.get("/api/articles/indexes-in-an-hour/comments").body().getJsonArray("comments"))
                .isNotEmpty();

        JsonObject seen =
                http.get("/api/articles?author=ada&limit=2&viewer=grace").body();
        assertThat(seen.getJsonArray("articles"))
                .hasSize(2)
                .allSatisfy(article -> assertThat(((JsonObject) article).getJsonObject("author"))
                        .contains(Map.entry("username", "ada"), Map.entry("following", true)));
        assertThat(http.get("/api/articles?favorited=linus").body().getInteger("articlesCount"))
                .isEqualTo(6);

        long users = new UserRepositoryImpl(db).count().await();
        Conduit again = Conduit.start(vertx, db, 0).await();
        assertThat(new UserRepositoryImpl(db).count().await()).isEqualTo(users);
        again.stop().await();
    }

    @Test
    void walksThroughTheApi() {
        Answer user =
                http.send("POST", "/api/users", "{\"user\": {\"username\": \"jo\", \"email\": \"jo@example.org\"}}");
        assertThat(user.status()).isEqualTo(201);

        Answer article = http.send(
                "POST",
                "/api/articles",
                "{\"article\": {\"title\": \"Hello, World\", \"description\": \"A greeting\", \"body\": \"100% & more!\","
                        + " \"tagList\": [\"java\", \"greetings\"], \"author\": \"jo\"}}");
        assertThat(article.status()).isEqualTo(201);
        assertThat(article.body().getJsonObject("article").getString("slug")).isEqualTo("hello-world");

        Answer list = http.get("/api/articles?author=jo&limit=1");
        assertThat(list.body().getInteger("articlesCount")).isEqualTo(1);
        assertThat(list.body().getJsonArray("articles")).hasSize(1);

        Answer favorite = http.send("POST", "/api/articles/indexes-in-an-hour/favorite?viewer=grace", null);
        assertThat(favorite.body().getJsonObject("article").getBoolean("favorited"))
                .isTrue();
        Answer follow = http.send("POST", "/api/profiles/ada/follow?viewer=grace", null);
        assertThat(follow.body().getJsonObject("profile").getBoolean("following"))
                .isTrue();

        String change = "{\"article\": {\"body\": \"Hello again!\", \"version\": 0}}";
        assertThat(http.send("PUT", "/api/articles/hello-world", change).status())
                .isEqualTo(200);
        Answer stale = http.send("PUT", "/api/articles/hello-world", change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.wrong()).containsExactly("version");

        Answer taken =
                http.send("POST", "/api/users", "{\"user\": {\"username\": \"joe\", \"email\": \"jo@example.org\"}}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.wrong()).containsExactly("email");

        assertThat(http.send("POST", "/api/users", "{\"user\": ").status()).isEqualTo(400);
    }
}
