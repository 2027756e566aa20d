package dev.vorm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server from the binaries on the class path. */
final class EmbeddedServer implements PostgresServer {
    /** The same order of texts on every machine: by code point. */
    static final List<String> LOCALE = List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");

    private static final int LOG_LINES_SHOWN = 10;

    private final Path directory;
    private final EmbeddedPostgres server;
    private final @Nullable Watchdog watchdog;
    private boolean closed;

    private EmbeddedServer(Path directory, EmbeddedPostgres server, @Nullable Watchdog watchdog) {
        this.directory = directory;
        this.server = server;
        this.watchdog = watchdog;
    }

    static EmbeddedServer start() {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("vorm-postgres-");
            EmbeddedPostgres server = builder(directory).start();
            return new EmbeddedServer(directory, server, Watchdog.over(directory.resolve("data"), directory));
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            String log = directory == null ? "" : endOfLog(directory);
            if (directory != null) {
                delete(directory);
            }
            throw new IllegalStateException("it did not start: " + e + log + rootHint(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path directory) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setOverrideWorkingDirectory(binaries().toFile())
                .setOutputRedirector(Redirect.appendTo(log(directory).toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(!Watchdog.AVAILABLE)
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("unix_socket_directories", "");
        for (String option : LOCALE) {
            int equals = option.indexOf('=');
            builder.setLocaleConfig(option.substring(2, equals), option.substring(equals + 1));
        }
        return builder;
    }

    /** Where the binaries are unpacked, once for each user: another user's might not be ours to write, or to trust. */
    private static Path binaries() throws IOException {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "vorm-postgres-" + System.getProperty("user.name"));
        Files.createDirectories(home);
        if (Files.getFileStore(home).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
        return home.resolve("binaries");
    }

    private static Path log(Path directory) {
        return directory.resolve("server.log");
    }

    private static String endOfLog(Path directory) {
        try (Stream<String> lines = Files.lines(log(directory))) {
            List<String> all = lines.toList();
            List<String> end = all.subList(Math.max(0, all.size() - LOG_LINES_SHOWN), all.size());
            return end.isEmpty() ? "" : "\n    its log: " + String.join("\n    ", end);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static String rootHint() {
        return "root".equals(System.getProperty("user.name"))
                ? "\n    PostgreSQL refuses to run as root; where \"unshare -U\" is not allowed, run as another user or set"
                        + " VORM_TEST_URI."
                : "";
    }

    /** Where its data and its log are. */
    Path directory() {
        return directory;
    }

    @Override
    public String uri() {
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public String description() {
        return "an embedded PostgreSQL";
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (watchdog != null) {
                watchdog.dismiss();
            }
            delete(directory);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted lies in the temporary directory.
        }
    }
}
