package dev.vorm;

import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PostgreSQL of a test's own, with settings of its own, to be killed and started again. */
final class PgServer implements AutoCloseable {
    private static final SqlStatement<String> BINARIES = SqlStatement.named(
            "Test.binaries", "SELECT setting FROM pg_config WHERE name = 'BINDIR'", (row, at) -> row.getString(at));
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path binaries;
    private final Path data;
    private final int port;

    private PgServer(Path binaries) throws IOException {
        this.binaries = binaries;
        this.data = Files.createTempDirectory("vorm-server");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    /** A running server with a fresh data directory. */
    PgServer() throws Exception {
        this(binaries());
        initialize(Map.of());
        start();
    }

    /** A server with a fresh data directory, not started yet. Whoever is on this machine may log in. */
    static PgServer stopped(Map<String, String> settings) throws Exception {
        PgServer server = new PgServer(binaries());
        server.initialize(settings);
        return server;
    }

    /** One with a copy of the data, for itself; neither is started yet. */
    PgServer copy() throws IOException {
        PgServer copy = new PgServer(binaries);
        Files.delete(copy.data);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.data.resolve(data.relativize(file).toString()));
            }
        }
        Files.setPosixFilePermissions(copy.data, PosixFilePermissions.fromString("rwx------"));
        copy.set(Map.of());
        return copy;
    }

    private void initialize(Map<String, String> settings) throws Exception {
        run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF-8", "--no-sync");
        set(Map.of("listen_addresses", "localhost", "unix_socket_directories", "", "max_connections", "100"));
        set(settings);
    }

    /** Of a setting that is there twice the last counts. */
    void set(Map<String, String> settings) throws IOException {
        Files.writeString(
                data.resolve("postgresql.conf"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                        .collect(Collectors.joining("", "\n", "port = " + port + "\n")),
                StandardOpenOption.APPEND);
    }

    private static Path binaries() throws Exception {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.uri("postgres")));
        try {
            return Path.of(db.one(BINARIES, Tuple.tuple()).await(10, TimeUnit.SECONDS));
        } finally {
            db.close().await(5, TimeUnit.SECONDS);
        }
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    String uri() {
        return "postgresql://postgres@localhost:" + port + "/postgres";
    }

    /** Runs a command as its superuser. */
    void run(String sql) {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri()));
        try {
            db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
        } finally {
            db.close().await();
        }
    }

    /** Starts it; it accepts connections when this returns. */
    void start() throws Exception {
        run("pg_ctl", "start", "--wait", "--silent", "--log=" + data.resolve("server.log"));
    }

    /** Kills all its processes at once, as a power cut would. */
    void kill() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path pid = data.resolve("postmaster.pid");
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0))).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        Files.deleteIfExists(pid);
    }

    private void run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it is somebody else.
            command.addAll(List.of(Programs.require("unshare").toString(), "-U"));
        }
        command.addAll(List.of(binaries.resolve(program).toString(), "--pgdata=" + data));
        command.addAll(List.of(arguments));
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(program + ": " + Files.readString(log));
        }
        Files.deleteIfExists(log);
    }

    /** Kills it if it runs, and deletes its data. */
    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                kill();
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server does not die", e);
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(PgServer::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
