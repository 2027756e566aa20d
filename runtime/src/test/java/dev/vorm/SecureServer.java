package dev.vorm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A server with TLS, passwords and a Unix socket; one for all tests, started by the first that needs it. */
final class SecureServer {
    /** The password of {@code app}; it must be seen nowhere. */
    static final String PASSWORD = "canary-8d1f";

    private static final Path DIRECTORY = directory();
    private static final Certificates AUTHORITY = new Certificates("root", DIRECTORY);
    private static final PgServer SERVER = start();

    private SecureServer() {}

    private static Path directory() {
        try {
            // A path that a socket's name has room for.
            return Files.createTempDirectory("vorm-tls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PgServer start() {
        new Certificates("stranger", DIRECTORY);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        AUTHORITY.issue("client", "certified", tomorrow);
        certify(tomorrow);
        try {
            PgServer server = PgServer.stopped(Map.of(
                    "ssl", "on",
                    "ssl_cert_file", file("server.crt"),
                    "ssl_key_file", file("server.key"),
                    "ssl_ca_file", file("root.pem"),
                    "unix_socket_directories", DIRECTORY.toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            Files.writeString(server.data().resolve("pg_hba.conf"), """
                    local all all trust
                    host all postgres all trust
                    hostssl all certified all cert
                    hostssl all encrypted all trust
                    host all app all scram-sha-256
                    """);
            server.start();
            for (String role : new String[] {"app PASSWORD '" + PASSWORD + "'", "certified", "encrypted"}) {
                server.run("CREATE ROLE " + role + " LOGIN");
            }
            return server;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(PgServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the server a certificate for {@code localhost} that ends at a time; it is read at the next reload. */
    static void certify(Instant end) {
        AUTHORITY.issue("server", "server", end, "localhost");
    }

    static String file(String name) {
        return DIRECTORY.resolve(name).toString();
    }

    static int port() {
        return SERVER.port();
    }

    /** A URI of it, without password. */
    static String uri(String user, String host, String parameters) {
        return "postgresql://" + user + "@" + host + ":" + port() + "/postgres" + parameters;
    }
}
