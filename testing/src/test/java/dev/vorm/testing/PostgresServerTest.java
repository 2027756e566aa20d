package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresServerTest {
    @Test
    void createsAndDropsDatabases() {
        PostgresServer server = SharedServer.get();
        String uri = server.createDatabase("some Name");

        new AdminConnection(uri).check();
        assertThat(uri).isEqualTo(server.uri("some Name"));
        assertThatThrownBy(() -> server.createDatabase("some Name")).hasMessageContaining("already exists");

        server.dropDatabase("some Name");
        server.dropDatabase("some Name");
        assertThatThrownBy(() -> new AdminConnection(uri).check()).hasMessageContaining("does not exist");
    }

    @Test
    void leavesNothingBehind() {
        EmbeddedServer server = EmbeddedServer.start();
        assertThat(server.directory()).isDirectory();

        server.close();
        server.close();

        assertThat(server.directory()).doesNotExist();
        assertThatThrownBy(() -> new AdminConnection(server.uri()).check()).hasMessageContaining("does not answer");
    }
}
