package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSearchTest {
    @Test
    void takesTheServerThatTheVariableNames() {
        PostgresServer running = SharedServer.get();
        PostgresServer found = new ServerSearch(Map.of("VORM_TEST_URI", running.uri())).find();

        assertThat(found.uri()).isEqualTo(running.uri());
        found.close();
        new AdminConnection(running.uri()).check();
    }

    @Test
    void takesAnAddressWithoutADatabase() {
        String uri = SharedServer.get().uri().replaceFirst("/[^/@]*$", "");
        PostgresServer found = new ServerSearch(Map.of("VORM_TEST_URI", uri)).find();
        assertThat(found.createDatabase("from_no_database")).isEqualTo(uri + "/from_no_database");
        found.dropDatabase("from_no_database");
    }

    @Test
    void saysThatTheNamedServerDoesNotAnswerAndKeepsThePassword() {
        ServerSearch search =
                new ServerSearch(Map.of("VORM_TEST_URI", "postgresql://someone:secret@localhost:1/nothing"));
        assertThatThrownBy(search::find)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL at localhost:1/nothing does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void startsBinariesWhereNoDockerEngineAnswers() {
        try (PostgresServer found = new ServerSearch(Map.of("DOCKER_HOST", "unix:///nonexistent/docker.sock")).find()) {
            assertThat(found).isInstanceOf(EmbeddedServer.class);
            new AdminConnection(found.uri()).check();
        }
    }
}
