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
import org.junit.jupiter.api.Test;

@VormTest
class CommentRoutesTest {
    private static Http http;

    @BeforeAll
    static void serve(Vertx vertx, Database db) {
        http = new Http(Conduit.serve(vertx, db, 0).await().port());
        http.post("/api/users", user("ann"));
        http.post("/api/articles", article("One", "ann"));
        http.post("/api/articles", article("Two", "ann"));
    }

    @Test
    void createsListsAndDeletes() {
        Answer first = http.post("/api/articles/one/comments", comment("First", "ann"));
        assertThat(first.status()).isEqualTo(201);
        JsonObject created = first.body().getJsonObject("comment");
        assertThat(created.getJsonObject("author").getString("username")).isEqualTo("ann");
        http.post("/api/articles/one/comments", comment("Second", "ann"));

        Answer list = http.get("/api/articles/one/comments");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().getJsonArray("comments")).hasSize(2).first().isEqualTo(created);

        Long id = created.getLong("id");
        assertThat(http.delete("/api/articles/two/comments/" + id).status()).isEqualTo(404);
        assertThat(http.delete("/api/articles/one/comments/" + id).status()).isEqualTo(204);
        assertThat(http.delete("/api/articles/one/comments/" + id).status()).isEqualTo(404);
        assertThat(http.get("/api/articles/one/comments").body().getJsonArray("comments"))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNotThereOrWrong() {
        assertThat(http.get("/api/articles/three/comments").status()).isEqualTo(404);
        assertThat(http.post("/api/articles/three/comments", comment("Hi", "ann"))
                        .status())
                .isEqualTo(404);
        assertThat(http.delete("/api/articles/one/comments/x").status()).isEqualTo(404);

        Answer blank = http.post("/api/articles/one/comments", comment("", "ann"));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.wrong()).containsExactly("body");
        Answer nobody = http.post("/api/articles/one/comments", comment("Hi", "nobody"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.wrong()).containsExactly("author");
    }
}
