package dev.vorm.sample;

import static dev.vorm.sample.Requests.user;
import static dev.vorm.sample.Requests.with;
import static dev.vorm.sample.Requests.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.sample.Http.Answer;
import dev.vorm.testing.VormTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@VormTest
class UserRoutesTest {
    private static Http http;

    @BeforeAll
    static void serve(Vertx vertx, Database db) {
        http = new Http(Conduit.serve(vertx, db, 0).await().port());
    }

    private static JsonObject created(String name) {
        Answer answer = http.post("/api/users", user(name));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().getJsonObject("user");
    }

    @Test
    void createsAndReads() {
        JsonObject user = created("reader");
        assertThat(user.getInteger("version")).isZero();
        assertThat(user.getString("createdAt")).isNotEmpty();
        assertThat(user.getValue("bio")).isNull();

        Answer read = http.get("/api/users/" + user.getLong("id"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().getJsonObject("user")).isEqualTo(user);
    }

    @Test
    void listsByNameInParts() {
        created("zoe-1");
        created("zoe-2");
        Answer all = http.get("/api/users?limit=100");
        int count = all.body().getInteger("usersCount");
        assertThat(all.body().getJsonArray("users")).hasSize(count);

        Answer last = http.get("/api/users?limit=1&offset=" + (count - 1));
        assertThat(last.body().getJsonArray("users"))
                .singleElement()
                .satisfies(user ->
                        assertThat(((JsonObject) user).getString("username")).isEqualTo("zoe-2"));
    }

    @Test
    void updatesWhatIsGivenAndKeepsTheRest() {
        JsonObject user = created("changing");
        String path = "/api/users/" + user.getLong("id");
        JsonObject change = new JsonObject()
                .put("user", new JsonObject().put("bio", "Hello").put("version", 0));

        Answer updated = http.put(path, change);
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.body().getJsonObject("user").getString("bio")).isEqualTo("Hello");
        assertThat(updated.body().getJsonObject("user").getString("email")).isEqualTo("changing@example.org");
        assertThat(updated.body().getJsonObject("user").getInteger("version")).isEqualTo(1);

        Answer stale = http.put(path, change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.wrong()).containsExactly("version");

        Answer without = http.put(path, without(change, "version"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.wrong()).containsExactly("version");
    }

    @Test
    void deletes() {
        String path = "/api/users/" + created("leaving").getLong("id");
        assertThat(http.delete(path).status()).isEqualTo(204);
        assertThat(http.delete(path).status()).isEqualTo(404);
        assertThat(http.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "abc", "99999999999999999999"})
    void knowsNoOtherIds(String id) {
        assertThat(http.get("/api/users/" + id).status()).isEqualTo(404);
        assertThat(http.delete("/api/users/" + id).status()).isEqualTo(404);
        assertThat(http.put("/api/users/" + id, with(user("nobody"), "version", 0))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesTheFieldThatIsTaken() {
        created("first");
        Answer name = http.post("/api/users", with(user("first"), "email", "other@example.org"));
        assertThat(name.status()).isEqualTo(409);
        assertThat(name.wrong()).containsExactly("username");

        Answer email = http.post("/api/users", with(user("second"), "email", "first@example.org"));
        assertThat(email.status()).isEqualTo(409);
        assertThat(email.wrong()).containsExactly("email");
        assertThat(email.message("email")).isEqualTo("is taken already");
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        assertWrong(without(user("x"), "username"), "username", "is missing");
        assertWrong(with(user("x"), "username", null), "username", "is missing");
        assertWrong(with(user("x"), "username", "  "), "username", "is blank");
        assertWrong(with(user("x"), "username", "x".repeat(51)), "username", "is longer than 50 characters");
        assertWrong(with(user("x"), "username", 7), "username", "must be a text");
        assertWrong(with(user("x"), "username", "a\0b"), "username", "has characters that cannot be stored");
        assertWrong(with(user("x"), "email", "nowhere"), "email", "is no e-mail address");
        assertWrong(with(user("x"), "bio", true), "bio", "must be a text");
        assertWrong(new JsonObject().put("user", 5), "user", "must be an object");
        assertWrong(new JsonObject(), "user", "must be an object");
        assertThat(http.post("/api/users", new JsonObject().put("user", new JsonObject()))
                        .wrong())
                .containsExactlyInAnyOrder("username", "email");
    }

    @Test
    void countsCharactersAsTheDatabaseDoes() {
        assertThat(http.post("/api/users", with(user("smileys"), "username", "😀".repeat(50)))
                        .status())
                .isEqualTo(201);
    }

    private static void assertWrong(JsonObject request, String field, String message) {
        Answer answer = http.post("/api/users", request);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).containsExactly(field);
        assertThat(answer.message(field)).isEqualTo(message);
    }
}
