package dev.vorm.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Docker engine answers. Testcontainers finds that out too, but takes seconds for a no and logs a page of
 * errors.
 */
final class DockerEngine {
    private final String address;

    DockerEngine(Map<String, String> environment) {
        String host = environment.get("DOCKER_HOST");
        this.address = host == null || host.isBlank() ? "unix://" + socket(environment) : host;
    }

    private static Path socket(Map<String, String> environment) {
        Path rootless = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/run/user/unknown"), "docker.sock");
        Path desktop = Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock");
        for (Path path : new Path[] {rootless, desktop}) {
            if (Files.exists(path)) {
                return path;
            }
        }
        return Path.of("/var/run/docker.sock");
    }

    /** Where the engine should be. */
    String address() {
        return address;
    }

    /** Whether something accepts connections there and, behind a Unix socket, answers like Docker. */
    boolean answers() {
        try {
            URI uri = URI.create(address);
            if ("unix".equals(uri.getScheme())) {
                Path path = Path.of(uri.getPath());
                return Files.exists(path) && ping(UnixDomainSocketAddress.of(path));
            }
            return uri.getHost() != null && accepts(new InetSocketAddress(uri.getHost(), uri.getPort()));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean ping(UnixDomainSocketAddress address) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(address);
            channel.write(StandardCharsets.US_ASCII.encode("GET /_ping HTTP/1.0\r\n\r\n"));
            ByteBuffer answer = ByteBuffer.allocate(12);
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // The status line comes in one piece or in several.
            }
            return new String(answer.array(), StandardCharsets.US_ASCII).endsWith(" 200");
        }
    }

    private static boolean accepts(@Nullable SocketAddress address) throws IOException {
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.connect(address, 1_000);
            return true;
        }
    }
}
