package dev.vorm;

import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** A primary and a standby that streams from it. */
final class Cluster implements AutoCloseable {
    final EmbeddedPostgres primary;
    final EmbeddedPostgres standby;
    private final Path data;

    /** What is committed comes to the standby a little later. */
    Cluster(Path directory) throws IOException {
        this(directory, "");
    }

    /** What is committed is on the standby. */
    static Cluster synchronous(Path directory) throws IOException {
        return new Cluster(directory, "*");
    }

    /** Made of one empty data directory, copied before its server is started: the rest comes by the stream. */
    private Cluster(Path directory, String synchronousStandbys) throws IOException {
        data = directory.resolve("primary");
        Path copy = directory.resolve("standby");
        primary = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("wal_keep_size", "256MB")
                // Else a write reaches the standby 200 ms later.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("synchronous_standby_names", synchronousStandbys)
                .setDataDirectoryCustomizer(made -> copy(made.toPath(), copy))
                .start();
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost user=postgres port=" + primary.getPort() + "'\n");
        standby = EmbeddedPostgres.builder()
                .setDataDirectory(copy)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("epg-lock") && !file.endsWith("postmaster.pid")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hosts, the standby first if wished. */
    String uri(boolean standbyFirst, String parameters) {
        int first = (standbyFirst ? standby : primary).getPort();
        int second = (standbyFirst ? primary : standby).getPort();
        return "postgresql://postgres@localhost:" + first + ",localhost:" + second + "/postgres" + parameters;
    }

    static String uri(EmbeddedPostgres server, String parameters) {
        return "postgresql://postgres@localhost:" + server.getPort() + "/postgres" + parameters;
    }

    /** Runs a command on one of them. */
    static void run(EmbeddedPostgres server, String sql) {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri(server, "")));
        try {
            db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
        } finally {
            db.close().await();
        }
    }

    /** Ends the primary as a power failure does. */
    void killPrimary() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }
}
