package dev.vorm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerEngineTest {
    @ParameterizedTest
    @CsvSource({"200 OK, true", "503 Service Unavailable, false"})
    void asksWhatListensOnTheSocket(String status, boolean answers, @TempDir Path directory) throws Exception {
        Path path = directory.resolve("docker.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            Thread engine = new Thread(() -> answer(server, "HTTP/1.0 " + status + "\r\n\r\n"));
            engine.start();

            assertThat(new DockerEngine(Map.of("DOCKER_HOST", "unix://" + path)).answers())
                    .isEqualTo(answers);
            engine.join();
        }
    }

    private static void answer(ServerSocketChannel server, String text) {
        try (SocketChannel client = server.accept()) {
            client.read(ByteBuffer.allocate(1_000));
            client.write(StandardCharsets.US_ASCII.encode(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isNotThereWithoutASocket() {
        assertThat(new DockerEngine(Map.of("DOCKER_HOST", "unix:///nonexistent/docker.sock")).answers())
                .isFalse();
        assertThat(new DockerEngine(Map.of("DOCKER_HOST", "tcp://localhost:1")).answers())
                .isFalse();
        assertThat(new DockerEngine(Map.of("DOCKER_HOST", "no address")).answers())
                .isFalse();
    }
}
