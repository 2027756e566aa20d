package dev.vorm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.sample.Http.Answer;
import dev.vorm.testing.VormTest;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@VormTest(createSchema = false)
class ErrorsTest {
    /** Logs what these tests provoke. */
    private static final Logger LOG = Logger.getLogger("dev.vorm.sample.web.Errors");

    private static int port;
    private static Http http;

    @BeforeAll
    static void serve(Vertx vertx, Database db) {
        port = Conduit.serve(vertx, db, 0).await().port();
        http = new Http(port);
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOG.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"text\"", "{\"user\": }"})
    void refusesWhatIsNoJsonObject(String body) {
        Answer answer = http.send("POST", "/api/users", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrong()).containsExactly("body");
        assertThat(answer.message("body")).isEqualTo("is not a JSON object");
    }

    @Test
    void refusesALargeBody() {
        Answer answer = http.send("POST", "/api/users", "{\"user\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.wrong()).containsExactly("body");
    }

    @Test
    void knowsNoOtherPathsAndMethods() {
        Answer path = http.get("/api/nothing");
        assertThat(path.status()).isEqualTo(404);
        assertThat(path.wrong()).containsExactly("path");

        Answer method = http.delete("/api/users");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.wrong()).containsExactly("method");
    }

    @Test
    void refusesAnAddressThatIsNone() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET /api/%zz HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.0 400")
                    .endsWith("{\"errors\":{\"request\":[\"cannot be understood\"]}}");
        }
    }

    @Test
    void keepsInternalsToItself() {
        Answer answer = http.get("/api/users");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().encode()).isEqualTo("{\"errors\":{\"server\":[\"failed\"]}}");
    }

    @Test
    void tellsWhetherTheDatabaseAnswers(Vertx vertx) {
        Answer up = http.get("/health");
        assertThat(up.status()).isEqualTo(200);
        assertThat(up.body().getString("status")).isEqualTo("up");

        Database none = Database.connect(vertx, DatabaseOptions.uri("postgresql://nobody:nothing@localhost:1/none"));
        Http cutOff = new Http(Conduit.serve(vertx, none, 0).await().port());
        Answer down = cutOff.get("/health");
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.body().getString("status")).isEqualTo("down");
        assertThat(cutOff.get("/api/tags").status()).isEqualTo(503);
        none.close().await();
    }
}
